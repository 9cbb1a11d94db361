"""Future, a result that comes later, and Task, a coroutine that is being run."""

from _padcell import coroutine_place
from asyncio import events
from asyncio.exceptions import CancelledError, InvalidStateError
from contextvars import copy_context

__all__ = ['Future', 'Task', 'isfuture', 'wrap_future', 'all_tasks', 'current_task',
           '_PENDING', '_CANCELLED', '_FINISHED']

_PENDING, _CANCELLED, _FINISHED = 'PENDING', 'CANCELLED', 'FINISHED'


def isfuture(obj):
    """Whether an object is a future, or behaves like one."""
    return (hasattr(obj.__class__, '_asyncio_future_blocking')
            and obj._asyncio_future_blocking is not None)


class Future:
    """A result that comes later; awaiting it waits for the result."""

    _state = _PENDING
    _result = None
    _exception = None
    _loop = None
    _cancel_message = None
    # Set while a task waits for it by yield from; a plain yield doesn't set it.
    _asyncio_future_blocking = False

    def __init__(self, *, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._callbacks = []

    def _info(self):
        parts = [self._state.lower()]
        if self._state == _FINISHED:
            if self._exception is not None:
                parts.append(f'exception={self._exception!r}')
            else:
                from reprlib import repr as short
                parts.append(f'result={short(self._result)}')
        if self._callbacks:
            shown = [events._callback_name(one) for one, _ in self._callbacks]
            if len(shown) > 2:
                shown = [shown[0], f'<{len(shown) - 2} more>', shown[-1]]
            parts.append(f'cb=[{", ".join(shown)}]')
        return parts

    def __repr__(self):
        return f'<{self.__class__.__name__} {" ".join(self._info())}>'

    __class_getitem__ = classmethod(type(list[int]))

    def get_loop(self):
        """The loop of the future."""
        return self._loop

    def _make_cancelled_error(self):
        if self._cancel_message is None:
            return CancelledError()
        return CancelledError(self._cancel_message)

    def cancel(self, msg=None):
        """Cancel it; False if it is done already."""
        if self._state != _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

    def cancelled(self):
        """Whether it was cancelled."""
        return self._state == _CANCELLED

    def done(self):
        """Whether it has a result or an exception, or was cancelled."""
        return self._state != _PENDING

    def result(self):
        """The result; raises the exception if there is one."""
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError('Result is not set.')
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self):
        """The exception, or None if there is a result."""
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError('Exception is not set.')
        return self._exception

    def set_result(self, result):
        """Set the result."""
        if self._state != _PENDING:
            raise InvalidStateError('invalid state')
        self._result = result
        self._state = _FINISHED
        self._schedule_callbacks()

    def set_exception(self, exception):
        """Set the exception, given as one or as a class."""
        if self._state != _PENDING:
            raise InvalidStateError('invalid state')
        if isinstance(exception, type):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError('invalid exception object')
        if isinstance(exception, StopIteration):
            new = RuntimeError('StopIteration interacts badly with generators and cannot '
                               'be raised into a Future')
            new.__cause__ = exception
            new.__context__ = exception
            exception = new
        self._exception = exception
        self._state = _FINISHED
        self._schedule_callbacks()

    def add_done_callback(self, fn, *, context=None):
        """Have fn(future) called when it is done."""
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, copy_context() if context is None else context))

    def remove_done_callback(self, fn):
        """Take a callback back; gives how often it was there."""
        kept = [one for one in self._callbacks if one[0] != fn]
        removed = len(self._callbacks) - len(kept)
        if removed:
            self._callbacks[:] = kept
        return removed

    def _schedule_callbacks(self):
        callbacks, self._callbacks = self._callbacks, []
        for callback, context in callbacks:
            self._loop.call_soon(callback, self, context=context)

    def __await__(self):
        if self._state == _PENDING:
            self._asyncio_future_blocking = True
            yield self
        if self._state == _PENDING:
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


def wrap_future(future, *, loop=None):
    """A future as it is; one of an executor as a future of the loop."""
    if isfuture(future):
        return future
    from concurrent.futures import Future as Other
    assert isinstance(future, Other), f'concurrent.futures.Future is expected, got {future!r}'
    made = (events.get_event_loop() if loop is None else loop).create_future()

    def settle(future):
        if made.cancelled():
            return
        error = future.exception()
        if error is not None:
            made.set_exception(error)
        else:
            made.set_result(future.result())

    if future.done():
        made._loop.call_soon(settle, future)
    else:
        future.add_done_callback(settle)
    return made


class _Tasks:
    # The tasks that aren't done, in order, the running one of each loop, and the
    # number of the next name.
    alive = {}
    current = {}
    names = 0


def current_task(loop=None):
    """The task that is running, or None."""
    if loop is None:
        loop = events.get_running_loop()
    return _Tasks.current.get(loop)


def all_tasks(loop=None):
    """The tasks of a loop that aren't done, as a set."""
    if loop is None:
        loop = events.get_running_loop()
    return {task for task in _Tasks.alive if task._loop is loop and not task.done()}


def _is_coroutine(obj):
    cls = type(obj)
    return hasattr(cls, 'send') and hasattr(cls, 'throw') and hasattr(cls, 'close')


class Task(Future):
    """A coroutine being run by a loop."""

    _must_cancel = False
    _fut_waiter = None
    _requests = 0

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        super().__init__(loop=loop)
        if not _is_coroutine(coro):
            raise TypeError(f'a coroutine was expected, got {coro!r}')
        if name is None:
            _Tasks.names += 1
            name = f'Task-{_Tasks.names}'
        self._name = str(name)
        self._coro = coro
        self._context = copy_context() if context is None else context
        _Tasks.alive[self] = None
        if eager_start and self._loop.is_running():
            copy = self._context if context is None else self._context.copy()
            copy.run(self._step)
        else:
            self._loop.call_soon(self._step, context=self._context)

    def _info(self):
        parts = super()._info()
        if self._requests and not self.done():
            parts[0] = 'cancelling'
        parts.insert(1, f'name={self._name!r}')
        if self._fut_waiter is not None:
            parts.insert(2, f'wait_for={self._fut_waiter!r}')
        parts.insert(2, f'coro=<{_coroutine_text(self._coro)}>')
        return parts

    def get_coro(self):
        """The coroutine."""
        return self._coro

    def get_name(self):
        """The name."""
        return self._name

    def set_name(self, value):
        """Set the name."""
        self._name = str(value)

    def get_context(self):
        """The context the coroutine runs in."""
        return self._context

    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception):
        raise RuntimeError('Task does not support set_exception operation')

    def cancel(self, msg=None):
        """Have CancelledError raised in the coroutine; False if it is done already."""
        if self.done():
            return False
        self._requests += 1
        if self._fut_waiter is not None and self._fut_waiter.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        """How many requests to cancel there are."""
        return self._requests

    def uncancel(self):
        """Take a request to cancel back; gives how many are left."""
        if self._requests > 0:
            self._requests -= 1
            if self._requests == 0:
                self._must_cancel = False
        return self._requests

    def _end(self):
        _Tasks.alive.pop(self, None)

    def _step(self, error=None):
        if self.done():
            raise InvalidStateError(f'__step(): already done: {self!r}, {error!r}')
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._make_cancelled_error()
            self._must_cancel = False
        self._fut_waiter = None
        loop = self._loop
        previous = _Tasks.current.get(loop)
        _Tasks.current[loop] = self
        try:
            if error is None:
                yielded = self._coro.send(None)
            else:
                yielded = self._coro.throw(error)
        except StopIteration as stop:
            self._end()
            if self._must_cancel:
                # Cancelled just before the end.
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(stop.value)
        except CancelledError as cancelled:
            self._end()
            self._cancelled_error = cancelled
            super().cancel(msg=cancelled.args[0] if cancelled.args else None)
        except (KeyboardInterrupt, SystemExit) as raised:
            self._end()
            super().set_exception(raised)
            raise
        except BaseException as raised:
            self._end()
            super().set_exception(raised)
        else:
            self._wait_for(yielded)
        finally:
            if previous is None:
                _Tasks.current.pop(loop, None)
            else:
                _Tasks.current[loop] = previous

    _cancelled_error = None

    def _make_cancelled_error(self):
        # The very error that ended the coroutine, once.
        error = self._cancelled_error
        if error is not None:
            self._cancelled_error = None
            return error
        return super()._make_cancelled_error()

    def _wait_for(self, yielded):
        # The coroutine waits: for a future, or for the next round (a bare yield).
        loop = self._loop
        blocking = getattr(yielded, '_asyncio_future_blocking', None)
        if blocking is not None:
            problem = None
            if yielded._loop is not loop:
                problem = (f'Task {self!r} got Future {yielded!r} attached to a '
                           'different loop')
            elif not blocking:
                problem = (f'yield was used instead of yield from '
                           f'in task {self!r} with {yielded!r}')
            elif yielded is self:
                problem = f'Task cannot await on itself: {self!r}'
            if problem is not None:
                loop.call_soon(self._step, RuntimeError(problem), context=self._context)
                return
            yielded._asyncio_future_blocking = False
            yielded.add_done_callback(self._wakeup, context=self._context)
            self._fut_waiter = yielded
            if self._must_cancel and yielded.cancel(msg=self._cancel_message):
                self._must_cancel = False
        elif yielded is None:
            loop.call_soon(self._step, context=self._context)
        else:
            loop.call_soon(self._step, RuntimeError(f'Task got bad yield: {yielded!r}'),
                           context=self._context)

    def _wakeup(self, future):
        try:
            future.result()
        except BaseException as error:
            self._step(error)
        else:
            self._step()


def _coroutine_text(coro):
    name = getattr(coro, '__qualname__', None) or getattr(coro, '__name__', None) or repr(coro)
    place = coroutine_place(coro)
    if place is None:
        return f'{name}()'
    filename, first, current = place
    if current is None:
        return f'{name}() done, defined at {filename}:{first}'
    return f'{name}() running at {filename}:{current}'
