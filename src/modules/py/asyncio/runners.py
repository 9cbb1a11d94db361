"""run() and Runner: a loop for a whole program."""

from asyncio import events
from contextvars import copy_context
from asyncio.futures import all_tasks
from asyncio.tasks import gather, iscoroutine

__all__ = ['Runner', 'run']


class Runner:
    """A loop for several calls of run(), closed at the end of the block."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._state = 'created'
        self._debug = debug
        self._loop_factory = loop_factory
        self._loop = None
        self._context = None

    def __enter__(self):
        self._start()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def close(self):
        """Cancel what still runs and close the loop."""
        if self._state != 'initialized':
            return
        loop = self._loop
        try:
            _cancel_all(loop)
            loop.run_until_complete(loop.shutdown_asyncgens())
        finally:
            events.set_event_loop(None)
            loop.close()
            self._loop = None
            self._state = 'closed'

    def get_loop(self):
        """The loop."""
        self._start()
        return self._loop

    def run(self, coro, *, context=None):
        """Run a coroutine; gives its result."""
        if not iscoroutine(coro):
            raise ValueError(f'a coroutine was expected, got {coro!r}')
        if events._get_running_loop() is not None:
            raise RuntimeError('Runner.run() cannot be called from a running event loop')
        self._start()
        task = self._loop.create_task(
            coro, context=self._context if context is None else context)
        return self._loop.run_until_complete(task)

    def _start(self):
        if self._state == 'closed':
            raise RuntimeError('Runner is closed')
        if self._state == 'initialized':
            return
        self._context = copy_context()
        self._loop = (self._loop_factory or events.new_event_loop)()
        events.set_event_loop(self._loop)
        if self._debug is not None:
            self._loop.set_debug(self._debug)
        self._state = 'initialized'


def run(main, *, debug=None, loop_factory=None):
    """Run a coroutine in a new loop; gives its result."""
    if events._get_running_loop() is not None:
        if iscoroutine(main):
            # It will never run; close it so that nothing complains.
            main.close()
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


def _cancel_all(loop):
    tasks = all_tasks(loop)
    if not tasks:
        return
    for task in tasks:
        task.cancel()
    loop.run_until_complete(gather(*tasks, return_exceptions=True))
    for task in tasks:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler({
                'message': 'unhandled exception during asyncio.run() shutdown',
                'exception': task.exception(), 'task': task})
