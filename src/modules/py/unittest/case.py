"""TestCase: one test method, what is set up around it, and the assertions."""

import difflib
import pprint
from collections import Counter
from contextlib import contextmanager
from functools import wraps

_MAX_LENGTH = 80
DIFF_OMITTED = '\nDiff is %s characters long. Set self.maxDiff to None to see it.'


class SkipTest(Exception):
    """Raised by a test that is to be skipped."""


class _ShouldStop(Exception):
    pass


def safe_repr(obj, short=False):
    """The repr of an object, cut if short, without ever failing."""
    try:
        result = repr(obj)
    except Exception:
        result = object.__repr__(obj)
    if not short or len(result) < _MAX_LENGTH:
        return result
    return result[:_MAX_LENGTH] + ' [truncated]...'


def _squeeze(text, before, after):
    # A text with what lies between its two ends replaced by how long it is.
    skipped = len(text) - before - after
    if skipped > 12:
        text = f'{text[:before]}[{skipped} chars]{text[len(text) - after:]}'
    return text


def _common_prefix(texts):
    low, high = min(texts), max(texts)
    for at, char in enumerate(low):
        if char != high[at]:
            return low[:at]
    return low


def shorten_pair(*args):
    """The reprs of two objects, cut where they agree if they are long."""
    args = tuple(map(safe_repr, args))
    longest = max(map(len, args))
    if longest <= _MAX_LENGTH:
        return args
    prefix = _common_prefix(args)
    size = len(prefix)
    room = _MAX_LENGTH - (longest - size + 5 + 12)
    if room > 5:
        prefix = _squeeze(prefix, 5, room)
        return tuple([prefix + text[size:] for text in args])
    prefix = _squeeze(prefix, 5, 5)
    return tuple([prefix + _squeeze(text[size:], _MAX_LENGTH - 39, 5) for text in args])


def strclass(cls):
    """The dotted name of a class."""
    return f'{cls.__module__}.{cls.__qualname__}'


def skip(reason):
    """Skip a test or a class of tests."""
    def decorator(test_item):
        if not isinstance(test_item, type):
            @wraps(test_item)
            def skip_wrapper(*args, **kwargs):
                raise SkipTest(reason)
            test_item = skip_wrapper
        test_item.__unittest_skip__ = True
        test_item.__unittest_skip_why__ = reason
        return test_item
    if isinstance(reason, type(skip)):
        # Used as a bare decorator.
        test_item, reason = reason, ''
        return decorator(test_item)
    return decorator


def skipIf(condition, reason):
    """Skip if the condition holds."""
    return skip(reason) if condition else lambda obj: obj


def skipUnless(condition, reason):
    """Skip unless the condition holds."""
    return skip(reason) if not condition else lambda obj: obj


def expectedFailure(test_item):
    """Mark a test that is known to fail."""
    test_item.__unittest_expecting_failure__ = True
    return test_item


class _Cleanups:
    module = []


def _enter_context(cm, addcleanup):
    cls = type(cm)
    try:
        enter, leave = cls.__enter__, cls.__exit__
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does "
                        'not support the context manager protocol') from None
    result = enter(cm)
    addcleanup(leave, cm, None, None, None)
    return result


def addModuleCleanup(function, /, *args, **kwargs):
    """Have a function called after the tests of the module."""
    _Cleanups.module.append((function, args, kwargs))


def enterModuleContext(cm):
    """Enter a context manager until after the tests of the module."""
    return _enter_context(cm, addModuleCleanup)


def doModuleCleanups():
    """Call what addModuleCleanup registered, the last one first."""
    errors = []
    while _Cleanups.module:
        function, args, kwargs = _Cleanups.module.pop()
        try:
            function(*args, **kwargs)
        except Exception as error:
            errors.append(error)
    if errors:
        raise errors[0]


class _Outcome:
    # What happened so far in the run of one test.

    def __init__(self, result):
        self.result = result
        self.expecting_failure = False
        self.result_supports_subtests = hasattr(result, 'addSubTest')
        self.success = True
        self.expectedFailure = None

    @contextmanager
    def part(self, test, subtest=False):
        before, self.success = self.success, True
        try:
            yield
        except KeyboardInterrupt:
            raise
        except SkipTest as error:
            self.success = False
            _add_skip(self.result, test, str(error))
        except _ShouldStop:
            # The failure was reported by the subtest already.
            pass
        except BaseException as error:
            if self.expecting_failure:
                self.expectedFailure = _info(error)
            else:
                self.success = False
                if subtest:
                    self.result.addSubTest(test.test_case, test, _info(error))
                else:
                    _add_error(self.result, test, _info(error))
        else:
            if subtest and self.success:
                self.result.addSubTest(test.test_case, test, None)
        finally:
            self.success = self.success and before


def _info(error):
    return type(error), error, None


def _add_skip(result, test, reason):
    add = getattr(result, 'addSkip', None)
    if add is None:
        result.addSuccess(test)
    else:
        add(test, reason)


def _add_error(result, test, info):
    if result is not None and info is not None:
        if issubclass(info[0], test.failureException):
            result.addFailure(test, info)
        else:
            result.addError(test, info)


def _are_classes(expected, base):
    # A class derived from base, or a tuple of such.
    each = expected if isinstance(expected, tuple) else (expected,)
    return all(isinstance(one, type) and issubclass(one, base) for one in each)


def _no_more(kwargs):
    if kwargs:
        raise TypeError(f'{next(iter(kwargs))!r} is an invalid keyword argument '
                        'for this function')


class _AssertRaisesContext:
    # assertRaises and its relative with a pattern, as a manager or a direct call.

    def __init__(self, expected, test_case, pattern=None):
        self.expected = expected
        self.test_case = test_case
        self.pattern = pattern
        self.obj_name = None
        self.msg = None

    def _raise(self, standard):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, standard))

    def handle(self, name, args, kwargs):
        if not _are_classes(self.expected, BaseException):
            raise TypeError(f'{name}() arg 1 must be an exception type or tuple of '
                            'exception types')
        if not args:
            self.msg = kwargs.pop('msg', None)
            _no_more(kwargs)
            return self
        function, *args = args
        try:
            self.obj_name = function.__name__
        except AttributeError:
            self.obj_name = str(function)
        with self:
            function(*args, **kwargs)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            expected = self.expected
            name = getattr(expected, '__name__', None) or str(expected)
            if self.obj_name:
                self._raise(f'{name} not raised by {self.obj_name}')
            self._raise(f'{name} not raised')
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value
        if self.pattern is not None and not self.pattern.search(str(exc_value)):
            self._raise(f'"{self.pattern.pattern}" does not match "{exc_value}"')
        return True

    __class_getitem__ = classmethod(type(list[int]))


class _AssertWarnsContext:
    # assertWarns and its relative with a pattern.

    def __init__(self, expected, test_case, pattern=None):
        self.expected = expected
        self.test_case = test_case
        self.pattern = pattern
        self.obj_name = None
        self.msg = None

    def handle(self, name, args, kwargs):
        if not _are_classes(self.expected, Warning):
            raise TypeError(f'{name}() arg 1 must be a warning type or tuple of '
                            'warning types')
        if not args:
            self.msg = kwargs.pop('msg', None)
            _no_more(kwargs)
            return self
        function, *args = args
        self.obj_name = getattr(function, '__name__', str(function))
        with self:
            function(*args, **kwargs)

    def __enter__(self):
        import warnings
        self.manager = warnings.catch_warnings(record=True)
        self.warnings = self.manager.__enter__()
        warnings.simplefilter('always', self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        name = getattr(self.expected, '__name__', None) or str(self.expected)
        first = None
        for one in self.warnings:
            warning = one.message
            if not isinstance(warning, self.expected):
                continue
            if first is None:
                first = warning
            if self.pattern is not None and not self.pattern.search(str(warning)):
                continue
            self.warning, self.filename, self.lineno = warning, one.filename, one.lineno
            return
        if first is not None:
            self._raise(f'"{self.pattern.pattern}" does not match "{first}"')
        if self.obj_name:
            self._raise(f'{name} not triggered by {self.obj_name}')
        self._raise(f'{name} not triggered')

    def _raise(self, standard):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, standard))


class _LoggingWatcher:
    def __init__(self):
        self.records = []
        self.output = []


class _AssertLogsContext:
    # assertLogs and assertNoLogs.

    def __init__(self, test_case, logger, level, no_logs):
        self.test_case = test_case
        self.logger_name = logger
        self.level = level
        self.no_logs = no_logs
        self.msg = None

    def __enter__(self):
        import logging
        level = self.level
        if level is None:
            level = logging.INFO
        elif isinstance(level, str):
            level = logging.getLevelNamesMapping()[level]
        self.level = level
        name = self.logger_name
        self.logger = logger = name if isinstance(name, logging.Logger) else (
            logging.getLogger(name))
        self.watcher = watcher = _LoggingWatcher()
        formatter = logging.Formatter('%(levelname)s:%(name)s:%(message)s')

        class Capture(logging.Handler):
            def emit(self, record):
                watcher.records.append(record)
                watcher.output.append(formatter.format(record))

        self.old = logger.handlers[:], logger.level, logger.propagate
        handler = Capture()
        handler.setLevel(level)
        logger.handlers = [handler]
        logger.setLevel(level)
        logger.propagate = False
        return None if self.no_logs else watcher

    def __exit__(self, exc_type, exc_value, tb):
        import logging
        self.logger.handlers, level, self.logger.propagate = self.old
        self.logger.setLevel(level)
        if exc_type is not None:
            return False
        name = logging.getLevelName(self.level)
        if self.no_logs:
            if self.watcher.records:
                self._raise(f'Unexpected logs found: {self.watcher.output!r}')
        elif not self.watcher.records:
            self._raise(f'no logs of level {name} or higher triggered on {self.logger.name}')

    def _raise(self, standard):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, standard))


class TestCase:
    """One test: the method named in the constructor, with setUp before and tearDown after.

    A subclass defines test methods; the loader makes an instance for each.
    """

    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2 ** 16
    _classSetupFailed = False
    _class_cleanups = []

    def __init_subclass__(cls, *args, **kwargs):
        cls._classSetupFailed = False
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        self._outcome = None
        self._testMethodDoc = 'No test'
        try:
            method = getattr(self, methodName)
        except AttributeError:
            if methodName != 'runTest':
                raise ValueError(f'no such test method in {self.__class__}: '
                                 f'{methodName}') from None
        else:
            self._testMethodDoc = method.__doc__
        self._cleanups = []
        self._subtest = None
        self._type_equality_funcs = {
            dict: 'assertDictEqual', list: 'assertListEqual', tuple: 'assertTupleEqual',
            set: 'assertSetEqual', frozenset: 'assertSetEqual',
            str: 'assertMultiLineEqual'}

    # ------------------------------------------------------------- before and after

    def setUp(self):
        """Called before the test method."""

    def tearDown(self):
        """Called after the test method, unless setUp failed."""

    @classmethod
    def setUpClass(cls):
        """Called before the tests of the class."""

    @classmethod
    def tearDownClass(cls):
        """Called after the tests of the class."""

    def addTypeEqualityFunc(self, typeobj, function):
        """Have assertEqual use a function for two objects of exactly a type."""
        self._type_equality_funcs[typeobj] = function

    def addCleanup(self, function, /, *args, **kwargs):
        """Have a function called after tearDown, whatever happens."""
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        """Enter a context manager until after the test."""
        return _enter_context(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        """Have a function called after tearDownClass."""
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        """Enter a context manager until after the tests of the class."""
        return _enter_context(cm, cls.addClassCleanup)

    def doCleanups(self):
        """Call what addCleanup registered, the last one first."""
        outcome = self._outcome or _Outcome(None)
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            with outcome.part(self):
                self._callCleanup(function, *args, **kwargs)
        return outcome.success

    @classmethod
    def doClassCleanups(cls):
        """Call what addClassCleanup registered, the last one first."""
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception as error:
                cls.tearDown_exceptions.append(_info(error))

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        result = method()
        if result is not None:
            import warnings
            warnings.warn('It is deprecated to return a value that is not None '
                          f'from a test case ({method} returned '
                          f'{type(result).__name__!r})', DeprecationWarning, stacklevel=3)

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, *args, **kwargs):
        function(*args, **kwargs)

    # ------------------------------------------------------------------ description

    def countTestCases(self):
        """How many tests this is."""
        return 1

    def defaultTestResult(self):
        """The result run() makes if none is given."""
        from unittest.runner import TestResult
        return TestResult()

    def shortDescription(self):
        """The first line of the method's doc string, or None."""
        doc = self._testMethodDoc
        return doc.strip().split('\n')[0].strip() if doc else None

    def id(self):
        """The dotted name of the test."""
        return f'{strclass(self.__class__)}.{self._testMethodName}'

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        name = self._testMethodName
        return f'{name} ({strclass(self.__class__)}.{name})'

    def __repr__(self):
        return f'<{strclass(self.__class__)} testMethod={self._testMethodName}>'

    # ------------------------------------------------------------------------- runs

    @contextmanager
    def subTest(self, msg=None, **params):
        """A part of the test whose failure doesn't end it; params are shown with it."""
        outcome = self._outcome
        if outcome is None or not outcome.result_supports_subtests:
            yield
            return
        parent = self._subtest
        if parent is None:
            shown = params
        else:
            # The innermost come first.
            shown = {**params, **{name: value for name, value in parent.params.items()
                                  if name not in params}}
        self._subtest = _SubTest(self, msg, shown)
        try:
            with outcome.part(self._subtest, subtest=True):
                yield
            if not outcome.success:
                if getattr(outcome.result, 'failfast', False):
                    raise _ShouldStop
            elif outcome.expectedFailure:
                raise _ShouldStop
        finally:
            self._subtest = parent

    def run(self, result=None):
        """Run the test, telling the result what happens."""
        if result is None:
            result = self.defaultTestResult()
            start_run = getattr(result, 'startTestRun', None)
            stop_run = getattr(result, 'stopTestRun', None)
            if start_run is not None:
                start_run()
        else:
            stop_run = None
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            cls = self.__class__
            if getattr(cls, '__unittest_skip__', False) or getattr(
                    method, '__unittest_skip__', False):
                why = (getattr(cls, '__unittest_skip_why__', '')
                       or getattr(method, '__unittest_skip_why__', ''))
                _add_skip(result, self, why)
                return result
            expecting = (getattr(self, '__unittest_expecting_failure__', False)
                         or getattr(method, '__unittest_expecting_failure__', False))
            outcome = _Outcome(result)
            from time import perf_counter
            started = perf_counter()
            try:
                self._outcome = outcome
                with outcome.part(self):
                    self._callSetUp()
                if outcome.success:
                    outcome.expecting_failure = expecting
                    with outcome.part(self):
                        self._callTestMethod(method)
                    outcome.expecting_failure = False
                    with outcome.part(self):
                        self._callTearDown()
                self.doCleanups()
                add_duration = getattr(result, 'addDuration', None)
                if add_duration is not None:
                    add_duration(self, perf_counter() - started)
                if outcome.success:
                    if not expecting:
                        result.addSuccess(self)
                    elif outcome.expectedFailure:
                        result.addExpectedFailure(self, outcome.expectedFailure)
                    else:
                        result.addUnexpectedSuccess(self)
                return result
            finally:
                outcome.expectedFailure = None
                self._outcome = None
        finally:
            result.stopTest(self)
            if stop_run is not None:
                stop_run()

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run the test without a result: errors are raised."""
        method = getattr(self, self._testMethodName)
        for where in (self.__class__, method):
            if getattr(where, '__unittest_skip__', False):
                raise SkipTest(getattr(where, '__unittest_skip_why__', ''))
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._callCleanup(function, *args, **kwargs)

    def skipTest(self, reason):
        """Skip the rest of the test."""
        raise SkipTest(reason)

    def fail(self, msg=None):
        """Fail."""
        raise self.failureException(msg)

    # ------------------------------------------------------------------- assertions

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        try:
            return f'{standardMsg} : {msg}'
        except UnicodeDecodeError:
            return f'{safe_repr(standardMsg)} : {safe_repr(msg)}'

    def _refuse(self, msg, standard):
        raise self.failureException(self._formatMessage(msg, standard))

    def assertFalse(self, expr, msg=None):
        """Fail if the expression is true."""
        if expr:
            self._refuse(msg, f'{safe_repr(expr)} is not false')

    def assertTrue(self, expr, msg=None):
        """Fail if the expression is false."""
        if not expr:
            self._refuse(msg, f'{safe_repr(expr)} is not true')

    def assertRaises(self, expected_exception, *args, **kwargs):
        """Fail unless the exception is raised, by a call or in a with block."""
        context = _AssertRaisesContext(expected_exception, self)
        return context.handle('assertRaises', args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        """Fail unless the exception is raised with a text that matches."""
        context = _AssertRaisesContext(expected_exception, self, _pattern(expected_regex))
        return context.handle('assertRaisesRegex', args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        """Fail unless the warning is given."""
        context = _AssertWarnsContext(expected_warning, self)
        return context.handle('assertWarns', args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        """Fail unless the warning is given with a text that matches."""
        context = _AssertWarnsContext(expected_warning, self, _pattern(expected_regex))
        return context.handle('assertWarnsRegex', args, kwargs)

    def assertLogs(self, logger=None, level=None):
        """Fail unless something is logged in the block."""
        return _AssertLogsContext(self, logger, level, no_logs=False)

    def assertNoLogs(self, logger=None, level=None):
        """Fail if something is logged in the block."""
        return _AssertLogsContext(self, logger, level, no_logs=True)

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            function = self._type_equality_funcs.get(type(first))
            if function is not None:
                return getattr(self, function) if isinstance(function, str) else function
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            shown = shorten_pair(first, second)
            self._refuse(msg, f'{shown[0]} != {shown[1]}')

    def assertEqual(self, first, second, msg=None):
        """Fail unless the two are equal."""
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        """Fail if the two are equal."""
        if not first != second:
            self._refuse(msg, f'{safe_repr(first)} == {safe_repr(second)}')

    def _near(self, first, second, places, delta):
        # Whether the two are close enough, and how to say by what measure.
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        diff = abs(first - second)
        if delta is not None:
            return diff <= delta, f'{safe_repr(delta)} delta', diff
        if places is None:
            places = 7
        return round(diff, places) == 0, f'{places!r} places', diff

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fail unless the difference is zero when rounded, or at most delta."""
        if first == second:
            return
        near, measure, diff = self._near(first, second, places, delta)
        if not near:
            self._refuse(msg, f'{safe_repr(first)} != {safe_repr(second)} within {measure} '
                              f'({safe_repr(diff)} difference)')

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fail if the difference is zero when rounded, or at most delta."""
        near, measure, diff = self._near(first, second, places, delta)
        if delta is not None:
            if not first == second and not near:
                return
            self._refuse(msg, f'{safe_repr(first)} == {safe_repr(second)} within {measure} '
                              f'({safe_repr(diff)} difference)')
        elif first == second or near:
            self._refuse(msg, f'{safe_repr(first)} == {safe_repr(second)} within {measure}')

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """Fail unless the two have the same items in the same order."""
        if seq_type is None:
            kind = 'sequence'
        else:
            kind = seq_type.__name__
            for name, seq in (('First', seq1), ('Second', seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(f'{name} sequence is not a {kind}: '
                                                f'{safe_repr(seq)}')
        differing = None
        sizes = []
        for name, seq in (('First', seq1), ('Second', seq2)):
            try:
                sizes.append(len(seq))
            except (TypeError, NotImplementedError):
                differing = f'{name} {kind} has no length.    Non-sequence?'
                break
        if differing is None:
            if seq1 == seq2:
                return
            differing = '%ss differ: %s != %s\n' % (kind.capitalize(),
                                                    *shorten_pair(seq1, seq2))
            len1, len2 = sizes
            for i in range(min(len1, len2)):
                try:
                    item1 = seq1[i]
                except (TypeError, IndexError, NotImplementedError):
                    differing += f'\nUnable to index element {i} of first {kind}\n'
                    break
                try:
                    item2 = seq2[i]
                except (TypeError, IndexError, NotImplementedError):
                    differing += f'\nUnable to index element {i} of second {kind}\n'
                    break
                if item1 != item2:
                    differing += ('\nFirst differing element %d:\n%s\n%s\n'
                                  % (i, *shorten_pair(item1, item2)))
                    break
            else:
                if len1 == len2 and seq_type is None and type(seq1) != type(seq2):
                    # They differ in their types alone.
                    return
            for more, less, name, seq in ((len1, len2, 'First', seq1),
                                          (len2, len1, 'Second', seq2)):
                if more > less:
                    differing += f'\n{name} {kind} contains {more - less} additional elements.\n'
                    try:
                        differing += (f'First extra element {less}:\n'
                                      f'{safe_repr(seq[less])}\n')
                    except (TypeError, IndexError, NotImplementedError):
                        differing += (f'Unable to index element {less} of '
                                      f'{name.lower()} {kind}\n')
        diff = '\n' + '\n'.join(difflib.ndiff(pprint.pformat(seq1).splitlines(),
                                              pprint.pformat(seq2).splitlines()))
        self.fail(self._formatMessage(msg, self._truncateMessage(differing, diff)))

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + DIFF_OMITTED % len(diff)

    def assertListEqual(self, list1, list2, msg=None):
        """Fail unless the two are equal lists."""
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        """Fail unless the two are equal tuples."""
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        """Fail unless the two are equal sets."""
        lines = []
        for name, one, other in (('first', set1, set2), ('second', set2, set1)):
            try:
                only = one.difference(other)
            except TypeError as error:
                self.fail(f'invalid type when attempting set difference: {error}')
            except AttributeError as error:
                self.fail(f'{name} argument does not support set difference: {error}')
            if only:
                lines.append(f'Items in the {name} set but not the '
                             f'{"second" if name == "first" else "first"}:')
                lines.extend([repr(item) for item in only])
        if lines:
            self.fail(self._formatMessage(msg, '\n'.join(lines)))

    def assertIn(self, member, container, msg=None):
        """Fail unless the member is in the container."""
        if member not in container:
            self._refuse(msg, f'{safe_repr(member)} not found in {safe_repr(container)}')

    def assertNotIn(self, member, container, msg=None):
        """Fail if the member is in the container."""
        if member in container:
            self._refuse(msg, f'{safe_repr(member)} unexpectedly found in '
                              f'{safe_repr(container)}')

    def assertIs(self, expr1, expr2, msg=None):
        """Fail unless the two are one object."""
        if expr1 is not expr2:
            self._refuse(msg, f'{safe_repr(expr1)} is not {safe_repr(expr2)}')

    def assertIsNot(self, expr1, expr2, msg=None):
        """Fail if the two are one object."""
        if expr1 is expr2:
            self._refuse(msg, f'unexpectedly identical: {safe_repr(expr1)}')

    def assertDictEqual(self, d1, d2, msg=None):
        """Fail unless the two are equal dicts."""
        self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
        self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
        if d1 != d2:
            standard = '%s != %s' % shorten_pair(d1, d2)
            diff = '\n' + '\n'.join(difflib.ndiff(pprint.pformat(d1).splitlines(),
                                                  pprint.pformat(d2).splitlines()))
            self._refuse(msg, self._truncateMessage(standard, diff))

    def assertCountEqual(self, first, second, msg=None):
        """Fail unless the two have the same items, in any order."""
        first_list, second_list = list(first), list(second)
        try:
            first_count, second_count = Counter(first_list), Counter(second_list)
        except TypeError:
            differences = _count_unhashable(first_list, second_list)
        else:
            if first_count == second_count:
                return
            differences = [(n, second_count[item], item) for item, n in first_count.items()
                           if n != second_count[item]]
            differences += [(0, n, item) for item, n in second_count.items()
                            if item not in first_count]
        if differences:
            lines = ['First has %d, Second has %d:  %r' % one for one in differences]
            standard = 'Element counts were not equal:\n'
            self.fail(self._formatMessage(
                msg, self._truncateMessage(standard, '\n'.join(lines))))

    def assertMultiLineEqual(self, first, second, msg=None):
        """Fail unless the two are equal texts."""
        self.assertIsInstance(first, str, 'First argument is not a string')
        self.assertIsInstance(second, str, 'Second argument is not a string')
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        # Every line needs an end for the comparison to look right. Where only one text has one at
        # its end, it counts as having an empty line more.
        end = '' if first.endswith('\n') and second.endswith('\n') else '\n'
        lines1, lines2 = [(text + end).splitlines(keepends=True) if text else []
                          for text in (first, second)]
        standard = '%s != %s' % shorten_pair(first, second)
        diff = '\n' + ''.join(difflib.ndiff(lines1, lines2))
        self._refuse(msg, self._truncateMessage(standard, diff))

    def assertLess(self, a, b, msg=None):
        """Fail unless a < b."""
        if not a < b:
            self._refuse(msg, f'{safe_repr(a)} not less than {safe_repr(b)}')

    def assertLessEqual(self, a, b, msg=None):
        """Fail unless a <= b."""
        if not a <= b:
            self._refuse(msg, f'{safe_repr(a)} not less than or equal to {safe_repr(b)}')

    def assertGreater(self, a, b, msg=None):
        """Fail unless a > b."""
        if not a > b:
            self._refuse(msg, f'{safe_repr(a)} not greater than {safe_repr(b)}')

    def assertGreaterEqual(self, a, b, msg=None):
        """Fail unless a >= b."""
        if not a >= b:
            self._refuse(msg, f'{safe_repr(a)} not greater than or equal to {safe_repr(b)}')

    def assertIsNone(self, obj, msg=None):
        """Fail unless the object is None."""
        if obj is not None:
            self._refuse(msg, f'{safe_repr(obj)} is not None')

    def assertIsNotNone(self, obj, msg=None):
        """Fail if the object is None."""
        if obj is None:
            self._refuse(msg, 'unexpectedly None')

    def assertIsInstance(self, obj, cls, msg=None):
        """Fail unless the object is an instance of the class."""
        if not isinstance(obj, cls):
            self._refuse(msg, f'{safe_repr(obj)} is not an instance of {cls!r}')

    def assertNotIsInstance(self, obj, cls, msg=None):
        """Fail if the object is an instance of the class."""
        if isinstance(obj, cls):
            self._refuse(msg, f'{safe_repr(obj)} is an instance of {cls!r}')

    def assertRegex(self, text, expected_regex, msg=None):
        """Fail unless the pattern is found in the text."""
        pattern = _pattern(expected_regex)
        assert pattern.pattern or pattern is expected_regex, 'expected_regex must not be empty.'
        if not pattern.search(text):
            self._refuse(msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        """Fail if the pattern is found in the text."""
        pattern = _pattern(unexpected_regex)
        match = pattern.search(text)
        if match:
            self._refuse(msg, f'Regex matched: {match[0]!r} matches {pattern.pattern!r} '
                              f'in {text!r}')


def _pattern(regex):
    if hasattr(regex, 'search'):
        return regex
    import re
    return re.compile(regex)


def _count_unhashable(first, second):
    # (times in first, times in second, item) where they differ, by comparing all.
    result = []
    left, right = list(first), list(second)
    while left:
        item = left[0]
        n = left.count(item)
        m = right.count(item)
        left = [other for other in left if not other == item]
        right = [other for other in right if not other == item]
        if n != m:
            result.append((n, m, item))
    while right:
        item = right[0]
        m = right.count(item)
        right = [other for other in right if not other == item]
        result.append((0, m, item))
    return result


class FunctionTestCase(TestCase):
    """A test from plain functions."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._testFunc = testFunc
        self._setUpFunc = setUp
        self._tearDownFunc = tearDown
        self._description = description

    def setUp(self):
        if self._setUpFunc is not None:
            self._setUpFunc()

    def tearDown(self):
        if self._tearDownFunc is not None:
            self._tearDownFunc()

    def runTest(self):
        self._testFunc()

    def id(self):
        return self._testFunc.__name__

    def __str__(self):
        return f'{strclass(self.__class__)} ({self._testFunc.__name__})'

    def __repr__(self):
        return f'<{strclass(self.__class__)} tec={self._testFunc}>'

    def shortDescription(self):
        if self._description is not None:
            return self._description
        doc = self._testFunc.__doc__
        return doc.split('\n')[0].strip() if doc else None


class _SubTest(TestCase):
    def __init__(self, test_case, message, params):
        super().__init__()
        self._message = message
        self.test_case = test_case
        self.params = params
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError('subtests cannot be run directly')

    def _subDescription(self):
        parts = []
        if self._message is not None:
            parts.append(f'[{self._message}]')
        if self.params:
            shown = ', '.join([f'{name}={value!r}' for name, value in self.params.items()])
            parts.append(f'({shown})')
        return ' '.join(parts) or '(<subtest>)'

    def id(self):
        return f'{self.test_case.id()} {self._subDescription()}'

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f'{self.test_case} {self._subDescription()}'
