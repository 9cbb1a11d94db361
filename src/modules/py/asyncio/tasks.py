"""Making tasks and waiting for several of them."""

from _padcell import func_code_info
from asyncio import events
from asyncio.exceptions import CancelledError
from asyncio.futures import Future, Task, all_tasks, current_task, isfuture
from asyncio.timeouts import timeout as _timeout

__all__ = ['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'Task', 'all_tasks',
           'as_completed', 'create_task', 'create_eager_task_factory', 'current_task',
           'eager_task_factory', 'ensure_future', 'gather', 'iscoroutine',
           'iscoroutinefunction', 'run_coroutine_threadsafe', 'shield', 'sleep', 'wait',
           'wait_for', 'to_thread']

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'


async def _sample():
    pass


_made = _sample()
_Coroutine = type(_made)
_made.close()
_Function = type(_sample)
del _made


# Kept by what isn't a coroutine function and wants to be taken for one.
_is_coroutine = object()


def iscoroutine(obj):
    """Whether an object is a coroutine."""
    if type(obj) is _Coroutine:
        return True
    from collections.abc import Coroutine
    return isinstance(obj, Coroutine)


def iscoroutinefunction(func):
    """Whether calling a function makes a coroutine."""
    while type(func).__name__ == 'partial':
        func = func.func
    if getattr(func, '_is_coroutine', None) is _is_coroutine:
        return True
    if isinstance(func, _Function):
        try:
            return bool(func_code_info(func)[4] & 0x80)
        except RuntimeError:
            return False
    if type(func).__name__ == 'method':
        from _padcell import method_parts
        try:
            return iscoroutinefunction(method_parts(func)[0])
        except RuntimeError:
            return False
    return False


def create_task(coro, *, name=None, context=None):
    """A task that runs a coroutine in the running loop."""
    loop = events.get_running_loop()
    if context is None:
        return loop.create_task(coro, name=name)
    return loop.create_task(coro, name=name, context=context)


def create_eager_task_factory(custom_task_constructor):
    """A task factory whose tasks start at once instead of in the next round."""
    def factory(loop, coro, *, name=None, context=None):
        return custom_task_constructor(coro, loop=loop, name=name, context=context,
                                       eager_start=True)
    return factory


eager_task_factory = create_eager_task_factory(Task)


async def _wrap(awaitable):
    return await awaitable


def ensure_future(coro_or_future, *, loop=None):
    """A future as it is, anything else awaitable as a task."""
    if isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future.get_loop():
            raise ValueError('The future belongs to a different loop than the one specified '
                             'as the loop argument')
        return coro_or_future
    if not iscoroutine(coro_or_future):
        if not hasattr(type(coro_or_future), '__await__'):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        coro_or_future = _wrap(coro_or_future)
    if loop is None:
        loop = events.get_event_loop()
    return loop.create_task(coro_or_future)


def run_coroutine_threadsafe(coro, loop):
    """A task that runs a coroutine in a loop; there is only one thread."""
    if not iscoroutine(coro):
        raise TypeError('A coroutine object is required')
    return ensure_future(coro, loop=loop)


async def to_thread(func, /, *args, **kwargs):
    """The result of a call in the context of the caller."""
    from contextvars import copy_context
    from functools import partial
    loop = events.get_running_loop()
    return await loop.run_in_executor(None, partial(copy_context().run, func, *args, **kwargs))


class _Yield:
    # Waits for the next round.
    def __await__(self):
        yield


def _set_result(future, result):
    if not future.done():
        future.set_result(result)


async def sleep(delay, result=None):
    """Wait for some seconds; gives result."""
    if delay <= 0:
        await _Yield()
        return result
    if delay != delay:
        raise ValueError('Invalid delay: NaN (not a number)')
    loop = events.get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _set_result, future, result)
    try:
        return await future
    finally:
        timer.cancel()


async def wait_for(fut, timeout):
    """The result of an awaitable; TimeoutError, and the awaitable cancelled, if it is late."""
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as error:
            raise TimeoutError from error
    async with _timeout(timeout):
        return await fut


async def _cancel_and_wait(fut):
    loop = events.get_running_loop()
    waiter = loop.create_future()

    def release(_):
        _set_result(waiter, None)

    fut.add_done_callback(release)
    try:
        fut.cancel()
        await waiter
    finally:
        fut.remove_done_callback(release)


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Wait for tasks; gives the sets (done, pending)."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f'Invalid return_when value: {return_when}')
    fs = set(fs)
    if any(iscoroutine(one) for one in fs):
        raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    loop = events.get_running_loop()
    waiter = loop.create_future()
    timer = None
    if timeout is not None:
        timer = loop.call_later(timeout, _set_result, waiter, None)
    left = len(fs)

    def one_done(future):
        nonlocal left
        left -= 1
        if (left <= 0 or return_when == FIRST_COMPLETED
                or return_when == FIRST_EXCEPTION and not future.cancelled()
                and future.exception() is not None):
            if timer is not None:
                timer.cancel()
            _set_result(waiter, None)

    for one in fs:
        one.add_done_callback(one_done)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for one in fs:
            one.remove_done_callback(one_done)
    done = {one for one in fs if one.done()}
    return done, fs - done


class _AsCompleted:
    # Iterates plainly over coroutines, or asynchronously over the tasks themselves.

    def __init__(self, aws, timeout):
        loop = events.get_event_loop()
        from asyncio.queues import Queue
        self._done = Queue()
        todo = {ensure_future(one, loop=loop) for one in aws}
        self._todo = todo
        self._left = len(todo)
        self._timer = None
        for one in todo:
            one.add_done_callback(self._one_done)
        if todo and timeout is not None:
            self._timer = loop.call_later(timeout, self._late)

    def __aiter__(self):
        return self

    def __iter__(self):
        return self

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._wait_for_one()

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._wait_for_one(resolve=True)

    def _one_done(self, future):
        if future not in self._todo:
            # The time was up already.
            return
        self._todo.discard(future)
        self._done.put_nowait(future)
        if not self._todo and self._timer is not None:
            self._timer.cancel()

    def _late(self):
        for one in self._todo:
            one.remove_done_callback(self._one_done)
            self._done.put_nowait(None)
        self._todo.clear()

    async def _wait_for_one(self, resolve=False):
        future = await self._done.get()
        if future is None:
            raise TimeoutError
        return future.result() if resolve else future


def as_completed(fs, *, timeout=None):
    """Iterate over awaitables in the order they are done."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError('expect an iterable of futures, not '
                        f'{type(fs).__name__}')
    return _AsCompleted(fs, timeout)


class _GatheringFuture(Future):
    # Cancelling it cancels all its children.

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = False
        for child in self._children:
            if child.cancel(msg=msg):
                cancelled = True
        if cancelled:
            self._cancel_requested = True
        return cancelled


def gather(*coros_or_futures, return_exceptions=False):
    """A future with the list of results; the first exception ends it unless told otherwise."""
    if not coros_or_futures:
        loop = events.get_event_loop()
        outer = loop.create_future()
        outer.set_result([])
        return outer
    children = []
    of_arg = {}
    finished = 0
    loop = None
    outer = None

    def one_done(future):
        nonlocal finished
        finished += 1
        if outer is None or outer.done():
            if not future.cancelled():
                # Somebody has looked at it.
                future.exception()
            return
        if not return_exceptions:
            if future.cancelled():
                outer.set_exception(future._make_cancelled_error())
                return
            error = future.exception()
            if error is not None:
                outer.set_exception(error)
                return
        if finished == total:
            results = []
            for child in children:
                if child.cancelled():
                    message = child._cancel_message
                    results.append(CancelledError('' if message is None else message))
                else:
                    error = child.exception()
                    results.append(child.result() if error is None else error)
            if outer._cancel_requested:
                outer.set_exception(future._make_cancelled_error()
                                    if future.cancelled() else CancelledError())
            else:
                outer.set_result(results)

    for arg in coros_or_futures:
        key = id(arg)
        if key not in of_arg:
            future = ensure_future(arg, loop=loop)
            if loop is None:
                loop = future.get_loop()
            of_arg[key] = future
            future.add_done_callback(one_done)
        children.append(of_arg[key])
    total = len(of_arg)
    outer = _GatheringFuture(children, loop=loop)
    return outer


def shield(arg):
    """A future for an awaitable that goes on when the future is cancelled."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()

    def inner_done(inner):
        if outer.cancelled():
            if not inner.cancelled():
                inner.exception()
            return
        if inner.cancelled():
            outer.cancel()
        else:
            error = inner.exception()
            if error is not None:
                outer.set_exception(error)
            else:
                outer.set_result(inner.result())

    def outer_done(outer):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer
