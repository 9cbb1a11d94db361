"""Results of tests, and the runner that prints them."""

import io
import sys
from _padcell import program_module
import time
from _padcell import format_exception
from unittest.case import _SubTest


class TestResult:
    """Collects what happened to tests."""

    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.collectedDurations = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False
        self._stdout_buffer = self._stderr_buffer = None
        self._original = None
        self._mirror = False

    def printErrors(self):
        """Called by the runner at the end."""

    def startTest(self, test):
        """Called before a test."""
        self.testsRun += 1
        self._mirror = False
        self._setupStdout()

    def startTestRun(self):
        """Called before all tests."""

    def stopTest(self, test):
        """Called after a test."""
        self._restoreStdout()
        self._mirror = False

    def stopTestRun(self):
        """Called after all tests."""

    def _setupStdout(self):
        sys = program_module('sys')
        if self.buffer and self._original is None and sys is not None:
            self._original = getattr(sys, 'stdout', None), getattr(sys, 'stderr', None)
            self._stdout_buffer, self._stderr_buffer = io.StringIO(), io.StringIO()
            sys.stdout, sys.stderr = self._stdout_buffer, self._stderr_buffer

    def _restoreStdout(self):
        if self.buffer and self._original is not None:
            sys = program_module('sys')
            for name, stream in zip(('stdout', 'stderr'), self._original):
                # A cell's sys need not have streams at all.
                if stream is None:
                    delattr(sys, name)
                else:
                    setattr(sys, name, stream)
            originals, self._original = self._original, None
            if self._mirror:
                for stream, held, name in (
                        (originals[0], self._stdout_buffer, 'Stdout'),
                        (originals[1], self._stderr_buffer, 'Stderr')):
                    text = held.getvalue()
                    if text and stream is not None:
                        if not text.endswith('\n'):
                            text += '\n'
                        stream.write(f'\n{name}:\n{text}')

    def _failed(self):
        self._mirror = True
        if self.failfast:
            self.stop()

    def addError(self, test, err):
        """An exception that isn't a failure."""
        self.errors.append((test, self._text(err, test)))
        self._failed()

    def addFailure(self, test, err):
        """A failure."""
        self.failures.append((test, self._text(err, test)))
        self._failed()

    def addSubTest(self, test, subtest, err):
        """The end of a subtest; err is None if it went well."""
        if err is None:
            return
        if issubclass(err[0], test.failureException):
            self.failures.append((subtest, self._text(err, test)))
        else:
            self.errors.append((subtest, self._text(err, test)))
        self._failed()

    def addSuccess(self, test):
        """A test that went well."""

    def addSkip(self, test, reason):
        """A test that was skipped."""
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        """A failure that was expected."""
        self.expectedFailures.append((test, self._text(err, test)))

    def addUnexpectedSuccess(self, test):
        """A test that was expected to fail and didn't."""
        self.unexpectedSuccesses.append(test)
        if self.failfast:
            self.stop()

    def addDuration(self, test, elapsed):
        """How long a test took."""
        self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        """Whether nothing went wrong so far."""
        return not (self.failures or self.errors or self.unexpectedSuccesses)

    def stop(self):
        """Have the tests stopped."""
        self.shouldStop = True

    def _text(self, err, test):
        # The traceback without the frames of this package.
        lines = format_exception(err[1], True, None, 'unittest')
        if self.buffer and self._original is not None:
            for held, name in ((self._stdout_buffer, 'Stdout'), (self._stderr_buffer, 'Stderr')):
                text = held.getvalue()
                if text:
                    if not text.endswith('\n'):
                        text += '\n'
                    lines.append(f'\n{name}:\n{text}')
        return ''.join(lines)

    def __repr__(self):
        cls = self.__class__
        return (f'<{cls.__module__}.{cls.__qualname__} run={self.testsRun} '
                f'errors={len(self.errors)} failures={len(self.failures)}>')


TestResult.__module__ = 'unittest.result'


class _WritelnDecorator:
    # A stream with writeln().

    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        if name in ('stream', '__getstate__'):
            raise AttributeError(name)
        return getattr(self.stream, name)

    def writeln(self, arg=None):
        if arg:
            self.stream.write(arg)
        self.stream.write('\n')


class TextTestResult(TestResult):
    """A result that prints a mark or a line for each test."""

    separator1 = '=' * 70
    separator2 = '-' * 70

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream
        self.showAll = verbosity > 1
        self.dots = verbosity == 1
        self.descriptions = descriptions
        self.durations = durations
        self._newline = True

    def getDescription(self, test):
        """How a test is shown."""
        first = test.shortDescription()
        if self.descriptions and first:
            return f'{test}\n{first}'
        return str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(self.getDescription(test))
            self.stream.write(' ... ')
            self.stream.flush()
            self._newline = False

    def _status(self, test, status):
        nested = isinstance(test, _SubTest)
        if nested or self._newline:
            if not self._newline:
                self.stream.writeln()
            if nested:
                self.stream.write('  ')
            self.stream.write(self.getDescription(test))
            self.stream.write(' ... ')
        self.stream.writeln(status)
        self.stream.flush()
        self._newline = True

    def _show(self, test, status, mark):
        if self.showAll:
            self._status(test, status)
        elif self.dots:
            self.stream.write(mark)
            self.stream.flush()

    def _plain(self, status, mark):
        # These two don't end the line of the test for what follows, as in CPython.
        if self.showAll:
            self.stream.writeln(status)
        elif self.dots:
            self.stream.write(mark)
        self.stream.flush()

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], subtest.failureException)
            self._show(subtest, 'FAIL' if failed else 'ERROR', 'F' if failed else 'E')
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        super().addSuccess(test)
        if self.showAll:
            self._status(test, 'ok')
        elif self.dots:
            self.stream.write('.')
            self.stream.flush()

    def addError(self, test, err):
        super().addError(test, err)
        self._show(test, 'ERROR', 'E')

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._show(test, 'FAIL', 'F')

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._show(test, f'skipped {reason!r}', 's')

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._plain('expected failure', 'x')

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._plain('unexpected success', 'u')

    def printErrors(self):
        if self.dots or self.showAll:
            self.stream.writeln()
            self.stream.flush()
        self.printErrorList('ERROR', self.errors)
        self.printErrorList('FAIL', self.failures)
        if self.unexpectedSuccesses:
            self.stream.writeln(self.separator1)
            for test in self.unexpectedSuccesses:
                self.stream.writeln(f'UNEXPECTED SUCCESS: {self.getDescription(test)}')
            self.stream.flush()

    def printErrorList(self, flavour, errors):
        """Print the tracebacks of one kind."""
        for test, text in errors:
            self.stream.writeln(self.separator1)
            self.stream.writeln(f'{flavour}: {self.getDescription(test)}')
            self.stream.writeln(self.separator2)
            self.stream.writeln(text)
            self.stream.flush()


class TextTestRunner:
    """Runs tests and prints the report, to sys.stderr by default."""

    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False,
                 buffer=False, resultclass=None, warnings=None, *, tb_locals=False,
                 durations=None):
        if stream is None:
            stream = sys.stderr
        self.stream = _WritelnDecorator(stream)
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        self.warnings = warnings
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        try:
            return self.resultclass(self.stream, self.descriptions, self.verbosity,
                                    durations=self.durations)
        except TypeError:
            return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        """Run a test or a suite; gives the result."""
        result = self._makeResult()
        result.failfast = self.failfast
        result.buffer = self.buffer
        result.tb_locals = self.tb_locals
        started = time.perf_counter()
        start = getattr(result, 'startTestRun', None)
        if start is not None:
            start()
        try:
            test(result)
        finally:
            stop = getattr(result, 'stopTestRun', None)
            if stop is not None:
                stop()
        elapsed = time.perf_counter() - started
        result.printErrors()
        if hasattr(result, 'separator2'):
            self.stream.writeln(result.separator2)
        n = result.testsRun
        self.stream.writeln(f'Ran {n} test{"s" if n != 1 else ""} in {elapsed:.3f}s')
        self.stream.writeln()
        infos = []
        expected = len(getattr(result, 'expectedFailures', ()))
        unexpected = len(getattr(result, 'unexpectedSuccesses', ()))
        skipped = len(getattr(result, 'skipped', ()))
        if not result.wasSuccessful():
            self.stream.write('FAILED')
            if result.failures:
                infos.append(f'failures={len(result.failures)}')
            if result.errors:
                infos.append(f'errors={len(result.errors)}')
        elif n == 0 and not skipped:
            self.stream.write('NO TESTS RAN')
        else:
            self.stream.write('OK')
        if skipped:
            infos.append(f'skipped={skipped}')
        if expected:
            infos.append(f'expected failures={expected}')
        if unexpected:
            infos.append(f'unexpected successes={unexpected}')
        self.stream.write(f' ({", ".join(infos)})\n' if infos else '\n')
        self.stream.flush()
        return result
