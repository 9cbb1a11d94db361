"""Blocks with a time limit."""

from asyncio import events
from asyncio.exceptions import CancelledError
from asyncio.futures import current_task

__all__ = ['Timeout', 'timeout', 'timeout_at']


class Timeout:
    """Cancels the block when the time is up, and turns that into TimeoutError."""

    def __init__(self, when):
        self._state = 'created'
        self._timer = None
        self._task = None
        self._when = when

    def when(self):
        """The time limit, or None."""
        return self._when

    def reschedule(self, when):
        """Set another time limit."""
        if self._state != 'active':
            if self._state == 'created':
                raise RuntimeError('Timeout has not been entered')
            raise RuntimeError(f'Cannot change state of {self._state} Timeout')
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
        if when is None:
            self._timer = None
            return
        loop = events.get_running_loop()
        if when <= loop.time():
            self._timer = loop.call_soon(self._late)
        else:
            self._timer = loop.call_at(when, self._late)

    def expired(self):
        """Whether the time was up."""
        return self._state in ('expiring', 'expired')

    def __repr__(self):
        parts = ['']
        if self._state == 'active':
            parts.append(f'when={None if self._when is None else round(self._when, 3)}')
        return f'<Timeout [{self._state}]{" ".join(parts)}>'

    async def __aenter__(self):
        if self._state != 'created':
            raise RuntimeError('Timeout has already been entered')
        task = current_task()
        if task is None:
            raise RuntimeError('Timeout should be used inside a task')
        self._state = 'active'
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._state == 'expiring':
            self._state = 'expired'
            if self._task.uncancel() <= self._cancelling and exc_type is not None:
                # Nobody else wanted the task cancelled.
                if issubclass(exc_type, CancelledError):
                    raise TimeoutError from exc_val
                if exc_val is not None:
                    self._mark_context(exc_val)
        elif self._state == 'active':
            self._state = 'finished'
        return None

    @staticmethod
    def _mark_context(error):
        # A CancelledError that led to another exception shows as the timeout it was.
        while error is not None and error.__context__ is not None:
            if isinstance(error.__context__, CancelledError):
                late = TimeoutError()
                late.__context__ = late.__cause__ = error.__context__
                error.__context__ = late
                break
            error = error.__context__

    def _late(self):
        self._task.cancel()
        self._state = 'expiring'
        self._timer = None


def timeout(delay):
    """A block that may take some seconds; None means for ever."""
    return Timeout(None if delay is None else events.get_running_loop().time() + delay)


def timeout_at(when):
    """A block that may run until a time of the loop's clock."""
    return Timeout(when)
