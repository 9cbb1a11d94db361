"""The event loop: a queue of callbacks that are ready and a heap of timers.

Nothing here waits for anything but time. A loop that has neither a callback nor a
timer left could only wait for ever; it says so instead.
"""

import heapq
import sys
from _padcell import format_exception, sleep as _sleep
from collections import deque
from contextvars import copy_context
from time import monotonic

__all__ = ['AbstractEventLoop', 'AbstractServer', 'BaseEventLoop', 'EventLoop', 'Handle', 'TimerHandle',
           'SelectorEventLoop', 'AbstractEventLoopPolicy', 'DefaultEventLoopPolicy',
           '_get_running_loop', '_set_running_loop', 'get_event_loop',
           'get_event_loop_policy', 'set_event_loop_policy',
           'get_running_loop', 'new_event_loop', 'set_event_loop']


class _State:
    running = None
    policy = None
    current = None


def get_running_loop():
    """The loop that is running; RuntimeError if there is none."""
    if _State.running is None:
        raise RuntimeError('no running event loop')
    return _State.running


def _get_running_loop():
    return _State.running


def _set_running_loop(loop):
    _State.running = loop


def get_event_loop():
    """The running loop, or the one set by set_event_loop, or a new one."""
    if _State.running is not None:
        return _State.running
    if _State.current is None:
        _State.current = new_event_loop()
    return _State.current


def set_event_loop(loop):
    """Set what get_event_loop() gives outside of a running loop."""
    _State.current = loop


def new_event_loop():
    """A new loop."""
    return EventLoop()


class AbstractEventLoopPolicy:
    """Says how loops are made and found."""

    def get_event_loop(self):
        raise NotImplementedError

    def set_event_loop(self, loop):
        raise NotImplementedError

    def new_event_loop(self):
        raise NotImplementedError


class DefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """Says what the functions of this module do."""

    def get_event_loop(self):
        """The loop that was set, or a new one."""
        return get_event_loop()

    def set_event_loop(self, loop):
        """Set what get_event_loop() gives outside of a running loop."""
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError('loop must be an instance of AbstractEventLoop or None, '
                            f"not '{type(loop).__name__}'")
        set_event_loop(loop)

    def new_event_loop(self):
        """A new loop."""
        return new_event_loop()


def get_event_loop_policy():
    """The policy in force."""
    if _State.policy is None:
        _State.policy = DefaultEventLoopPolicy()
    return _State.policy


def set_event_loop_policy(policy):
    """Set the policy in force; None for the usual one."""
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError('policy must be an instance of AbstractEventLoopPolicy or None, '
                        f"not '{type(policy).__name__}'")
    _State.policy = policy
    if policy is None:
        _State.current = None


def _callback_name(callback):
    name = getattr(callback, '__qualname__', None) or getattr(callback, '__name__', None)
    if name:
        return f'{name}()'
    func = getattr(callback, 'func', None)
    if func is not None and type(callback).__name__ == 'partial':
        shown = ', '.join([repr(arg) for arg in callback.args])
        return f'{_callback_name(func)[:-2]}({shown})()'
    return repr(callback)


class Handle:
    """A callback to be called by a loop; cancel() forgets it."""

    __slots__ = ('_callback', '_args', '_cancelled', '_loop', '_context', '__weakref__')

    def __init__(self, callback, args, loop, context=None):
        self._callback = callback
        self._args = args
        self._cancelled = False
        self._loop = loop
        self._context = copy_context() if context is None else context

    def get_context(self):
        """The context it is called in."""
        return self._context

    def cancel(self):
        """Don't call it any more."""
        self._cancelled = True
        self._callback = self._args = None

    def cancelled(self):
        """Whether cancel() was called."""
        return self._cancelled

    def __repr__(self):
        if self._cancelled:
            return f'<{type(self).__name__} cancelled>'
        return f'<{type(self).__name__} {_callback_name(self._callback)}>'

    def _run(self):
        try:
            self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            name = _callback_name(self._callback)
            self._loop.call_exception_handler({
                'message': f'Exception in callback {name}', 'exception': error,
                'handle': self})


class TimerHandle(Handle):
    """A callback to be called at a time."""

    __slots__ = ('_when', '_number', '_scheduled')

    def __init__(self, when, number, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when
        self._number = number

    def when(self):
        """The time, by the loop's clock."""
        return self._when

    def __lt__(self, other):
        return (self._when, self._number) < (other._when, other._number)


class AbstractEventLoop:
    """What all event loops derive from."""


class AbstractServer:
    """What servers derive from; there are none here."""


class EventLoop(AbstractEventLoop):
    """Runs callbacks and tasks, one after the other."""

    def __init__(self):
        self._ready = deque()
        self._timers = []
        self._count = 0
        self._stopping = False
        self._closed = False
        self._debug = False
        self._exception_handler = None
        self._task_factory = None
        self._before = None
        self._executor = None
        self.slow_callback_duration = 0.1

    def __repr__(self):
        return (f'<{self.__class__.__name__} running={self.is_running()} '
                f'closed={self.is_closed()} debug={self.get_debug()}>')

    # -------------------------------------------------------------------- callbacks

    def time(self):
        """The loop's clock, in seconds."""
        return monotonic()

    def call_soon(self, callback, *args, context=None):
        """Have a callback called in the next round."""
        self._check_closed()
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    # There is only one thread.
    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        """Have a callback called after a time."""
        if delay is None:
            raise TypeError('delay must not be None')
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        """Have a callback called at a time of the loop's clock."""
        if when is None:
            raise TypeError('when cannot be None')
        self._check_closed()
        self._count += 1
        timer = TimerHandle(when, self._count, callback, args, self, context)
        heapq.heappush(self._timers, timer)
        return timer

    # ------------------------------------------------------------- futures and tasks

    def create_future(self):
        """A future of this loop."""
        from asyncio.futures import Future
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        """A task that runs a coroutine in this loop."""
        self._check_closed()
        if self._task_factory is not None:
            if context is None:
                task = self._task_factory(self, coro)
            else:
                task = self._task_factory(self, coro, context=context)
            if name is not None:
                task.set_name(name)
            return task
        from asyncio.futures import Task
        return Task(coro, loop=self, name=name, context=context)

    def run_in_executor(self, executor, func, *args):
        """A future of a call; it is done at once, since nothing runs beside the loop."""
        self._check_closed()
        if executor is None:
            executor = self._executor
            if executor is None:
                from concurrent.futures import ThreadPoolExecutor
                executor = self._executor = ThreadPoolExecutor(thread_name_prefix='asyncio')
        from asyncio.futures import wrap_future
        return wrap_future(executor.submit(func, *args), loop=self)

    def set_default_executor(self, executor):
        """Set what run_in_executor(None, ...) uses."""
        self._executor = executor

    def set_task_factory(self, factory):
        """Have a function make the tasks: factory(loop, coro)."""
        if factory is not None and not callable(factory):
            raise TypeError('task factory must be a callable or None')
        self._task_factory = factory

    def get_task_factory(self):
        """What set_task_factory() set."""
        return self._task_factory

    # ------------------------------------------------------------------------- runs

    def _check_closed(self):
        if self._closed:
            raise RuntimeError('Event loop is closed')

    def _check_running(self):
        if self.is_running():
            raise RuntimeError('This event loop is already running')
        if _State.running is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')

    def run_forever(self):
        """Run until stop() is called."""
        self._check_closed()
        self._check_running()
        _State.running = self
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            _State.running = None

    def run_until_complete(self, future):
        """Run until a future or coroutine is done; gives its result."""
        self._check_closed()
        self._check_running()
        from asyncio.futures import isfuture
        from asyncio.tasks import ensure_future
        new_task = not isfuture(future)
        future = ensure_future(future, loop=self)

        def done(future):
            if not future.cancelled():
                error = future.exception()
                if isinstance(error, (SystemExit, KeyboardInterrupt)):
                    # It ended the loop already.
                    return
            self.stop()

        future.add_done_callback(done)
        try:
            self.run_forever()
        except BaseException:
            if new_task and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(done)
        if not future.done():
            raise RuntimeError('Event loop stopped before Future completed.')
        return future.result()

    def _run_once(self):
        timers, ready = self._timers, self._ready
        while timers and timers[0]._cancelled:
            heapq.heappop(timers)
        if not ready and not self._stopping:
            if not timers:
                raise RuntimeError('the event loop has nothing left to wait for')
            delay = timers[0]._when - self.time()
            if delay > 0:
                _sleep(delay)
        now = self.time()
        while timers and timers[0]._when <= now:
            ready.append(heapq.heappop(timers))
        # Only what is ready now; what it makes ready waits for the next round.
        for _ in range(len(ready)):
            handle = ready.popleft()
            if not handle._cancelled:
                handle._run()

    def stop(self):
        """End run_forever() after this round."""
        self._stopping = True

    def is_running(self):
        """Whether the loop is running."""
        return _State.running is self

    def is_closed(self):
        """Whether the loop is closed."""
        return self._closed

    def close(self):
        """Forget everything; the loop can't be used again."""
        if self.is_running():
            raise RuntimeError('Cannot close a running event loop')
        self._closed = True
        self._ready.clear()
        self._timers.clear()

    async def shutdown_asyncgens(self):
        """Close asynchronous generators; there is nothing to do here."""

    async def shutdown_default_executor(self, timeout=None):
        """End the threads; there are none."""

    def get_debug(self):
        """Whether the loop is in debug mode."""
        return self._debug

    def set_debug(self, enabled):
        """Set the debug mode."""
        self._debug = enabled

    # ----------------------------------------------------------------------- errors

    def get_exception_handler(self):
        """What set_exception_handler() set."""
        return self._exception_handler

    def set_exception_handler(self, handler):
        """Have errors nobody catches given to handler(loop, context)."""
        if handler is not None and not callable(handler):
            raise TypeError('A callable object or None is expected, '
                            f'got {handler!r}')
        self._exception_handler = handler

    def default_exception_handler(self, context):
        """Print an error nobody caught."""
        lines = [context.get('message') or 'Unhandled exception in event loop']
        for key in sorted(context):
            if key not in ('message', 'exception'):
                lines.append(f'{key}: {context[key]!r}')
        text = '\n'.join(lines) + '\n'
        error = context.get('exception')
        if error is not None:
            text += ''.join(format_exception(error))
        stream = getattr(sys, 'stderr', None)
        if stream is not None:
            stream.write(text)

    def call_exception_handler(self, context):
        """Report an error nobody caught."""
        if self._exception_handler is None:
            self.default_exception_handler(context)
            return
        try:
            self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self.default_exception_handler({
                'message': 'Unhandled error in exception handler', 'exception': error,
                'context': context})


BaseEventLoop = SelectorEventLoop = EventLoop
