"""Collections of tests, with what is set up per class and module, and the loader."""

import sys
from _padcell import program_module
from functools import cmp_to_key
from unittest import case


def _call(result, name):
    function = getattr(result, name, None)
    if function is not None:
        function()


class BaseTestSuite:
    """Tests in order."""

    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return f'<{case.strclass(self.__class__)} tests={list(self)}>'

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return list(self) == list(other)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        """How many tests there are inside."""
        return self._removed_tests + sum(test.countTestCases() for test in self if test)

    def addTest(self, test):
        """Add a test or a suite."""
        if not callable(test):
            raise TypeError(f'{test!r} is not callable')
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError('TestCases and TestSuites must be instantiated '
                            'before passing them to addTest()')
        self._tests.append(test)

    def addTests(self, tests):
        """Add several."""
        if isinstance(tests, str):
            raise TypeError('tests must be an iterable of tests, not a string')
        for test in tests:
            self.addTest(test)

    def run(self, result):
        """Run all of them."""
        for test in self:
            if result.shouldStop:
                break
            test(result)
        return result

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run all of them without a result."""
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    """Tests in order, with setUpClass, setUpModule and their counterparts between."""

    def run(self, result, debug=False):
        top = not getattr(result, '_testRunEntered', False)
        if top:
            result._testRunEntered = True
        for test in self:
            if result.shouldStop:
                break
            if _is_suite(test):
                test(result)
                continue
            self._leave_class(test, result)
            self._enter_module(test, result)
            self._enter_class(test, result)
            result._previousTestClass = test.__class__
            if getattr(test.__class__, '_classSetupFailed', False) or getattr(
                    result, '_moduleSetUpFailed', False):
                continue
            test(result)
        if top:
            self._leave_class(None, result)
            self._leave_module(result)
            result._testRunEntered = False
        return result

    def _report(self, result, error, name, parent):
        holder = _ErrorHolder(f'{name} ({parent})')
        if isinstance(error, case.SkipTest):
            result.addSkip(holder, str(error))
        else:
            result.addError(holder, (type(error), error, None))

    def _enter_class(self, test, result):
        cls = test.__class__
        if cls is getattr(result, '_previousTestClass', None):
            return
        if getattr(result, '_moduleSetUpFailed', False) or getattr(
                cls, '__unittest_skip__', False):
            return
        cls._classSetupFailed = False
        setup = getattr(cls, 'setUpClass', None)
        if setup is None:
            return
        _call(result, '_setupStdout')
        try:
            setup()
        except Exception as error:
            cls._classSetupFailed = True
            self._report(result, error, 'setUpClass', case.strclass(cls))
            cls.doClassCleanups()
            for _, error, _ in cls.tearDown_exceptions:
                self._report(result, error, 'setUpClass', case.strclass(cls))
        finally:
            _call(result, '_restoreStdout')

    def _leave_class(self, test, result):
        previous = getattr(result, '_previousTestClass', None)
        if previous is None or test is not None and test.__class__ is previous:
            return
        if getattr(previous, '_classSetupFailed', False) or getattr(
                result, '_moduleSetUpFailed', False) or getattr(
                previous, '__unittest_skip__', False):
            return
        teardown = getattr(previous, 'tearDownClass', None)
        cleanups = getattr(previous, 'doClassCleanups', None)
        _call(result, '_setupStdout')
        try:
            if teardown is not None:
                try:
                    teardown()
                except Exception as error:
                    self._report(result, error, 'tearDownClass', case.strclass(previous))
            if cleanups is not None:
                cleanups()
                for _, error, _ in previous.tearDown_exceptions:
                    self._report(result, error, 'tearDownClass', case.strclass(previous))
        finally:
            _call(result, '_restoreStdout')

    def _enter_module(self, test, result):
        previous = getattr(result, '_previousTestClass', None)
        name = test.__class__.__module__
        if previous is not None and previous.__module__ == name:
            return
        self._leave_module(result)
        result._moduleSetUpFailed = False
        module = program_module(name)
        setup = getattr(module, 'setUpModule', None)
        if setup is None:
            return
        _call(result, '_setupStdout')
        try:
            try:
                setup()
            except Exception as error:
                result._moduleSetUpFailed = True
                self._report(result, error, 'setUpModule', name)
                try:
                    case.doModuleCleanups()
                except Exception as error:
                    self._report(result, error, 'setUpModule', name)
        finally:
            _call(result, '_restoreStdout')

    def _leave_module(self, result):
        previous = getattr(result, '_previousTestClass', None)
        if previous is None or getattr(result, '_moduleSetUpFailed', False):
            return
        name = previous.__module__
        module = program_module(name)
        if module is None:
            return
        _call(result, '_setupStdout')
        try:
            teardown = getattr(module, 'tearDownModule', None)
            if teardown is not None:
                try:
                    teardown()
                except Exception as error:
                    self._report(result, error, 'tearDownModule', name)
            try:
                case.doModuleCleanups()
            except Exception as error:
                self._report(result, error, 'tearDownModule', name)
        finally:
            _call(result, '_restoreStdout')


class _ErrorHolder:
    # Stands for a test in the report of what went wrong around tests.
    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f'<ErrorHolder description={self.description!r}>'

    def __str__(self):
        return self.description

    def run(self, result):
        pass

    def __call__(self, result):
        return self.run(result)

    def countTestCases(self):
        return 0


def _is_suite(test):
    try:
        iter(test)
    except TypeError:
        return False
    return True


class _FailedTest(case.TestCase):
    # A test that couldn't be loaded; running it says why.
    _testMethodName = None

    def __init__(self, method_name, error):
        self._error = error
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super().__getattribute__(name)

        def fail():
            raise self._error
        return fail


def _three_way(x, y):
    return (x > y) - (x < y)


class TestLoader:
    """Finds tests in classes and modules."""

    testMethodPrefix = 'test'
    sortTestMethodsUsing = staticmethod(_three_way)
    testNamePatterns = None
    suiteClass = TestSuite

    def __init__(self):
        self.errors = []

    def getTestCaseNames(self, testCaseClass):
        """The names of a class's test methods, in order."""
        names = [name for name in dir(testCaseClass) if self._fits(testCaseClass, name)]
        if self.sortTestMethodsUsing:
            names.sort(key=cmp_to_key(self.sortTestMethodsUsing))
        return names

    def _fits(self, cls, name):
        if not name.startswith(self.testMethodPrefix) or not callable(getattr(cls, name)):
            return False
        if self.testNamePatterns is None:
            return True
        full = f'{cls.__module__}.{cls.__qualname__}.{name}'
        return any(_glob(full, pattern) for pattern in self.testNamePatterns)

    def loadTestsFromTestCase(self, testCaseClass):
        """A suite of the test methods of a class."""
        if issubclass(testCaseClass, TestSuite):
            raise TypeError('Test cases should not be derived from '
                            'TestSuite. Maybe you meant to derive from TestCase?')
        if testCaseClass in (case.TestCase, case.FunctionTestCase):
            names = []
        else:
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, 'runTest'):
                names = ['runTest']
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        """A suite of the test classes of a module, or what its load_tests gives."""
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if (isinstance(obj, type) and issubclass(obj, case.TestCase)
                    and obj not in (case.TestCase, case.FunctionTestCase)):
                tests.append(self.loadTestsFromTestCase(obj))
        tests = self.suiteClass(tests)
        load_tests = getattr(module, 'load_tests', None)
        if load_tests is not None:
            try:
                return load_tests(self, tests, pattern)
            except Exception as error:
                self.errors.append(str(error))
                return self.suiteClass([_FailedTest('load_tests', error)])
        return tests

    def loadTestsFromName(self, name, module=None):
        """The tests a dotted name stands for."""
        parts = name.split('.')
        obj = module
        if obj is None:
            obj = program_module('__main__')
            at = len(parts)
            while at:
                try:
                    obj = __import__('.'.join(parts[:at]), None, None, ['*'])
                    parts = parts[at:]
                    break
                except ImportError:
                    at -= 1
        parent = None
        for part in parts:
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as error:
                self.errors.append(str(error))
                return self.suiteClass([_FailedTest(part, error)])
        if isinstance(obj, type) and issubclass(obj, case.TestCase):
            return self.loadTestsFromTestCase(obj)
        if isinstance(parent, type) and issubclass(parent, case.TestCase) and callable(obj):
            return self.suiteClass([parent(parts[-1])])
        if isinstance(obj, (case.TestCase, BaseTestSuite)):
            return obj
        if isinstance(obj, type(sys)):
            return self.loadTestsFromModule(obj)
        if callable(obj):
            test = obj()
            if isinstance(test, TestSuite):
                return test
            if isinstance(test, case.TestCase):
                return self.suiteClass([test])
            raise TypeError(f'calling {obj} returned {test}, not a test')
        raise TypeError(f"don't know how to make test from: {obj}")

    def loadTestsFromNames(self, names, module=None):
        """A suite of the tests of several names."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])


def _glob(text, pattern):
    # Whether a pattern with * fits the whole text.
    if '*' not in pattern:
        return pattern in text
    first, *middle, last = pattern.split('*')
    if not text.startswith(first) or not text.endswith(last):
        return False
    at = len(first)
    for part in middle:
        at = text.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return at <= len(text) - len(last)


defaultTestLoader = TestLoader()
