"""Tools for with statements: managers from generators, stacks of managers, small helpers."""

from _padcell import handled_exception, program_module, restore_traceback, traceback_of
from abc import ABC, abstractmethod
from collections import deque
from functools import wraps

__all__ = ['asynccontextmanager', 'contextmanager', 'closing', 'nullcontext',
           'AbstractContextManager', 'AbstractAsyncContextManager', 'AsyncExitStack',
           'ContextDecorator', 'ExitStack', 'redirect_stdout', 'redirect_stderr',
           'suppress', 'aclosing', 'AsyncContextDecorator', 'chdir']

_GenericAlias = type(list[int])


def _has(cls, *names):
    from _padcell import type_dispatches
    for name in names:
        if not type_dispatches(cls, name):
            return NotImplemented
    return True


class AbstractContextManager(ABC):
    """Anything with __enter__ and __exit__."""

    __slots__ = ()
    __class_getitem__ = classmethod(_GenericAlias)

    def __enter__(self):
        """The object itself is what `as` gets."""
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        """A true answer swallows the exception."""
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractContextManager:
            return _has(C, '__enter__', '__exit__')
        return NotImplemented


class AbstractAsyncContextManager(ABC):
    """Anything with __aenter__ and __aexit__."""

    __slots__ = ()
    __class_getitem__ = classmethod(_GenericAlias)

    async def __aenter__(self):
        """The object itself is what `as` gets."""
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        """A true answer swallows the exception."""
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractAsyncContextManager:
            return _has(C, '__aenter__', '__aexit__')
        return NotImplemented


class ContextDecorator:
    """Lets a context manager be used as a decorator too."""

    def _recreate_cm(self):
        # The manager for one call; those that serve once give a fresh one.
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)
        return inner


class AsyncContextDecorator:
    """Lets an asynchronous context manager be used as a decorator too."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)
        return inner


class _FromGenerator:
    # What both kinds of generator managers share: they remember how the
    # generator was made, since a decorator needs a fresh one for every call.

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        doc = getattr(func, '__doc__', None)
        self.__doc__ = type(self).__doc__ if doc is None else doc

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)


def _is_wrapped(error, value, kind):
    # A StopIteration leaving a generator comes out as RuntimeError caused by it.
    return isinstance(value, kind) and error.__cause__ is value


class _GeneratorContextManager(_FromGenerator, AbstractContextManager, ContextDecorator):
    """A context manager made from a generator function."""

    def __enter__(self):
        del self.args, self.kwds, self.func
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        if typ is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                self.gen.close()
        if value is None:
            value = typ()
        before = traceback_of(value)
        try:
            self.gen.throw(value)
        except StopIteration as error:
            # Swallowed, unless the very exception thrown in came back.
            return error is not value
        except RuntimeError as error:
            if error is not value and not _is_wrapped(error, value, StopIteration):
                raise
            restore_traceback(value, before)
            return False
        except BaseException as error:
            if error is not value:
                raise
            # The body's traceback shall not show the trip through the generator.
            restore_traceback(value, before)
            return False
        try:
            raise RuntimeError("generator didn't stop after throw()")
        finally:
            self.gen.close()


class _AsyncGeneratorContextManager(_FromGenerator, AbstractAsyncContextManager,
                                    AsyncContextDecorator):
    """An asynchronous context manager made from an async generator function."""

    async def __aenter__(self):
        del self.args, self.kwds, self.func
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        if typ is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                await self.gen.aclose()
        if value is None:
            value = typ()
        before = traceback_of(value)
        try:
            await self.gen.athrow(value)
        except StopAsyncIteration as error:
            return error is not value
        except RuntimeError as error:
            if error is not value and not _is_wrapped(
                    error, value, (StopIteration, StopAsyncIteration)):
                raise
            restore_traceback(value, before)
            return False
        except BaseException as error:
            if error is not value:
                raise
            restore_traceback(value, before)
            return False
        try:
            raise RuntimeError("generator didn't stop after athrow()")
        finally:
            await self.gen.aclose()


def contextmanager(func):
    """Turn a generator function that yields once into a maker of context managers.

    What comes before the yield runs on entry, the rest on exit; the yielded value
    is what `as` gets. An exception of the body is raised at the yield.
    """
    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return helper


def asynccontextmanager(func):
    """Like contextmanager, for async generator functions and async with."""
    @wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)
    return helper


class closing(AbstractContextManager):
    """Calls thing.close() at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    """Awaits thing.aclose() at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class _RedirectStream(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        # A stack, since one manager may be entered while it is entered.
        self._old_targets = []

    def __enter__(self):
        # A cell's sys need not have streams at all.
        self._sys = sys = program_module('sys')
        if sys is None:
            raise RuntimeError(f'lost sys.{self._stream}')
        self._old_targets.append(getattr(sys, self._stream, _no_stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        old = self._old_targets.pop()
        if old is _no_stream:
            delattr(self._sys, self._stream)
        else:
            setattr(self._sys, self._stream, old)


_no_stream = object()


class redirect_stdout(_RedirectStream):
    """Sends what is printed inside the block to another stream."""

    _stream = 'stdout'


class redirect_stderr(_RedirectStream):
    """Sends what is written to sys.stderr inside the block to another stream."""

    _stream = 'stderr'


class suppress(AbstractContextManager):
    """Swallows exceptions of the given classes, also inside groups."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        if exctype is None:
            return
        if issubclass(exctype, self._exceptions):
            return True
        if issubclass(exctype, BaseExceptionGroup):
            _, rest = excinst.split(self._exceptions)
            if rest is None:
                return True
            raise rest
        return False


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """Does nothing, in both kinds of with; `as` gets enter_result."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


def _special(manager, protocol, *names):
    # The special methods of a manager, looked up on its class as `with` does.
    cls = type(manager)
    try:
        return [getattr(cls, name) for name in names]
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does "
                        f'not support the {protocol} protocol') from None


class _Stack:
    # The callbacks are pairs: is it plain (not awaited), and a function of the
    # three values __exit__ takes.

    def __init__(self):
        self._exit_callbacks = deque()

    def pop_all(self):
        """Move all callbacks to a new stack, which is returned."""
        new = type(self)()
        new._exit_callbacks, self._exit_callbacks = self._exit_callbacks, deque()
        return new

    def push(self, exit):
        """Register a manager's __exit__, or a function with its signature."""
        try:
            method = type(exit).__exit__
        except AttributeError:
            self._add(exit)
        else:
            self._add_method(exit, method)
        return exit

    def enter_context(self, cm):
        """Enter a manager and register its exit; gives what `as` would get."""
        enter, leave = _special(cm, 'context manager', '__enter__', '__exit__')
        result = enter(cm)
        self._add_method(cm, leave)
        return result

    def callback(self, callback, /, *args, **kwds):
        """Register a function to be called with the given arguments."""
        def run(exc_type, exc, tb):
            callback(*args, **kwds)
        run.__wrapped__ = callback
        self._add(run)
        return callback

    def _add_method(self, manager, method, plain=True):
        self._add(lambda *details: method(manager, *details), plain)

    def _add(self, callback, plain=True):
        self._exit_callbacks.append((plain, callback))


class _Unwinding:
    # The state of running a stack's callbacks: which exception is in flight,
    # whether it was swallowed, and how to mend the __context__ links so that
    # they look as nested with statements would leave them.

    def __init__(self, exc):
        self.exc = exc
        self.received = exc is not None
        self.swallowed = False
        self.fresh = False
        self.outside = handled_exception()

    def details(self):
        if self.exc is None:
            return None, None, None
        return type(self.exc), self.exc, traceback_of(self.exc)

    def answered(self, answer):
        if answer:
            self.swallowed = True
            self.fresh = False
            self.exc = None

    def raised(self, new):
        link = new
        try:
            while True:
                context = link.__context__
                if context is None or context is self.exc:
                    # Already right.
                    break
                if context is self.outside:
                    link.__context__ = self.exc
                    break
                link = context
        except RuntimeError:
            # An exception from outside the cell keeps its links.
            pass
        self.exc = new
        self.fresh = True

    def finish(self):
        if self.fresh:
            kept = self.exc.__context__
            try:
                raise self.exc
            except BaseException:
                self.exc.__context__ = kept
                raise
        return self.received and self.swallowed


class ExitStack(_Stack, AbstractContextManager):
    """A stack of exits to run at the end of the block, the last one first."""

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, tb):
        state = _Unwinding(exc)
        while self._exit_callbacks:
            _, callback = self._exit_callbacks.pop()
            try:
                state.answered(callback(*state.details()))
            except BaseException as new:
                state.raised(new)
        return state.finish()

    def close(self):
        """Run all exits now."""
        self.__exit__(None, None, None)


class AsyncExitStack(_Stack, AbstractAsyncContextManager):
    """A stack of exits, plain and asynchronous ones, to run at the end of the block."""

    async def enter_async_context(self, cm):
        """Enter an asynchronous manager and register its exit."""
        enter, leave = _special(cm, 'asynchronous context manager',
                                '__aenter__', '__aexit__')
        result = await enter(cm)
        self._add_method(cm, leave, False)
        return result

    def push_async_exit(self, exit):
        """Register a manager's __aexit__, or a coroutine function like it."""
        try:
            method = type(exit).__aexit__
        except AttributeError:
            self._add(exit, False)
        else:
            self._add_method(exit, method, False)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """Register a coroutine function to be called with the given arguments."""
        async def run(exc_type, exc, tb):
            await callback(*args, **kwds)
        run.__wrapped__ = callback
        self._add(run, False)
        return callback

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type, exc, tb):
        state = _Unwinding(exc)
        while self._exit_callbacks:
            plain, callback = self._exit_callbacks.pop()
            try:
                answer = callback(*state.details())
                state.answered(answer if plain else await answer)
            except BaseException as new:
                state.raised(new)
        return state.finish()

    async def aclose(self):
        """Run all exits now."""
        await self.__aexit__(None, None, None)


class chdir(AbstractContextManager):
    """Makes another directory the current one for the length of the block."""

    def __init__(self, path):
        self.path = path
        self._old_cwd = []

    def __enter__(self):
        import os
        self._old_cwd.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *excinfo):
        import os
        os.chdir(self._old_cwd.pop())
