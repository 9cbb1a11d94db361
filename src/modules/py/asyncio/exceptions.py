"""The exceptions of asyncio."""

__all__ = ['BrokenBarrierError', 'CancelledError', 'InvalidStateError', 'TimeoutError',
           'IncompleteReadError', 'LimitOverrunError', 'SendfileNotAvailableError']


class CancelledError(BaseException):
    """Raised in a task that is cancelled, and by what waits for it."""


TimeoutError = TimeoutError


class InvalidStateError(Exception):
    """The future isn't in the state the operation needs."""


class SendfileNotAvailableError(RuntimeError):
    """There is no sendfile for this kind of thing."""


class IncompleteReadError(EOFError):
    """The stream ended before all bytes expected came."""

    def __init__(self, partial, expected):
        shown = 'undefined' if expected is None else repr(expected)
        super().__init__(f'{len(partial)} bytes read on a total of {shown} expected bytes')
        self.partial = partial
        self.expected = expected


class LimitOverrunError(Exception):
    """No separator was found within the limit."""

    def __init__(self, message, consumed):
        super().__init__(message)
        self.consumed = consumed


class BrokenBarrierError(RuntimeError):
    """The barrier was broken by abort() or reset()."""
