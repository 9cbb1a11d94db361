"""IsolatedAsyncioTestCase: test methods that are coroutines, in an event loop of their own."""

from unittest.case import TestCase


class IsolatedAsyncioTestCase(TestCase):
    """A TestCase whose test methods, and what is around them, may be coroutines."""

    def __init__(self, methodName='runTest'):
        super().__init__(methodName)
        self._asyncioRunner = None

    async def asyncSetUp(self):
        """Awaited after setUp."""

    async def asyncTearDown(self):
        """Awaited before tearDown."""

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        """Have a coroutine function awaited after the test."""
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        """Enter an asynchronous context manager until after the test."""
        cls = type(cm)
        try:
            enter, leave = cls.__aenter__, cls.__aexit__
        except AttributeError:
            raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not "
                            'support the asynchronous context manager protocol') from None
        result = await enter(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return result

    def _callSetUp(self):
        self.setUp()
        self._call(self.asyncSetUp)

    def _callTestMethod(self, method):
        self._call(method)

    def _callTearDown(self):
        self._call(self.asyncTearDown)
        self.tearDown()

    def _callCleanup(self, function, *args, **kwargs):
        self._call(function, *args, **kwargs)

    def _call(self, function, /, *args, **kwargs):
        result = function(*args, **kwargs)
        if hasattr(result, '__await__'):
            return self._asyncioRunner.run(_await(result))
        return result

    def run(self, result=None):
        import asyncio
        self._asyncioRunner = asyncio.Runner()
        try:
            return super().run(result)
        finally:
            self._asyncioRunner.close()
            self._asyncioRunner = None


async def _await(awaitable):
    return await awaitable
