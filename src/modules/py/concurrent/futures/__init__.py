"""Executors and futures. A call is done when it is submitted, so every future is done at once.

Threads take turns here (see `threading`), so nothing would be won by doing it later.
"""

from collections import namedtuple
import threading
import time

__all__ = ['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'CancelledError',
           'TimeoutError', 'InvalidStateError', 'BrokenExecutor', 'Future', 'Executor', 'wait',
           'as_completed', 'ThreadPoolExecutor']

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'
TimeoutError = TimeoutError
DoneAndNotDoneFutures = namedtuple('DoneAndNotDoneFutures', 'done not_done')


class Error(Exception):
    """Errors of this module."""


class CancelledError(Error):
    """The future was cancelled."""


class InvalidStateError(Error):
    """The future is in the wrong state for what was asked."""


class BrokenExecutor(RuntimeError):
    """The executor can't run anything any more."""


class Future:
    """The result of a call."""

    def __init__(self):
        self._state = 'PENDING'
        self._result = self._exception = None
        self._done_callbacks = []

    def __repr__(self):
        shown = self._state.lower()
        if self._state == 'CANCELLED_AND_NOTIFIED':
            shown = 'cancelled'
        if self._state == 'FINISHED':
            shown = 'finished'
            if self._exception is not None:
                shown += f' raised {type(self._exception).__name__}'
            else:
                shown += f' returned {type(self._result).__name__}'
        return f'<{type(self).__name__} at {id(self):#x} state={shown}>'

    __class_getitem__ = classmethod(type(list[int]))

    def cancel(self):
        """Cancel it; False when it runs or is done."""
        if self._state in ('RUNNING', 'FINISHED'):
            return False
        if self._state == 'PENDING':
            self._state = 'CANCELLED'
            self._call_back()
        return True

    def cancelled(self):
        """Whether it was cancelled."""
        return self._state in ('CANCELLED', 'CANCELLED_AND_NOTIFIED')

    def running(self):
        """Whether it runs."""
        return self._state == 'RUNNING'

    def done(self):
        """Whether it was cancelled or is finished."""
        return self._state in ('CANCELLED', 'CANCELLED_AND_NOTIFIED', 'FINISHED')

    def _call_back(self):
        callbacks, self._done_callbacks = self._done_callbacks, []
        for callback in callbacks:
            self._called(callback)

    def _called(self, callback):
        try:
            callback(self)
        except Exception:
            from logging import getLogger
            getLogger('concurrent.futures').exception('exception calling callback for %r', self)

    def add_done_callback(self, fn):
        """Have fn(future) called when it is done."""
        if self.done():
            self._called(fn)
        else:
            self._done_callbacks.append(fn)

    def _await(self, timeout):
        if not self.done() and not threading._wait_until(self.done, timeout):
            raise TimeoutError()
        if self.cancelled():
            raise CancelledError()

    def result(self, timeout=None):
        """The result; raises the exception if there is one."""
        self._await(timeout)
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self, timeout=None):
        """The exception, or None."""
        self._await(timeout)
        return self._exception

    def set_running_or_notify_cancel(self):
        """Mark it as running; False when it was cancelled."""
        if self._state == 'CANCELLED':
            self._state = 'CANCELLED_AND_NOTIFIED'
            return False
        if self._state == 'PENDING':
            self._state = 'RUNNING'
            return True
        raise RuntimeError('Future in unexpected state')

    def _settle(self, result, exception):
        if self.done():
            raise InvalidStateError(f'{self._state}: {self!r}')
        self._result, self._exception = result, exception
        self._state = 'FINISHED'
        self._call_back()

    def set_result(self, result):
        """Set the result."""
        self._settle(result, None)

    def set_exception(self, exception):
        """Set the exception."""
        self._settle(None, exception)


class Executor:
    """What executors share."""

    def submit(self, fn, /, *args, **kwargs):
        """A future of a call."""
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        """The results of calls, in order."""
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            for future in futures:
                yield future.result(timeout)
        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Take no more calls."""

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.shutdown(wait=True)
        return False


class _Counter:
    pools = 0


class ThreadPoolExecutor(Executor):
    """Runs calls under the name of a thread of its own."""

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        if max_workers is not None and max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._max_workers = max_workers or 5
        self._prefix = thread_name_prefix or f'ThreadPoolExecutor-{_Counter.pools}'
        _Counter.pools += 1
        self._initializer, self._initargs = initializer, initargs
        self._shutdown = False
        self._thread = None

    def submit(self, fn, /, *args, **kwargs):
        """A future of a call."""
        if self._shutdown:
            raise RuntimeError('cannot schedule new futures after shutdown')
        future = Future()
        if self._thread is None:
            self._thread = threading.Thread(name=f'{self._prefix}_0')
            threading._State.ids += 1
            self._thread._ident = threading._State.ids
            self._thread._status = 'started'
            if self._initializer is not None:
                self._run(Future(), self._initializer, self._initargs, {})
        self._run(future, fn, args, kwargs)
        return future

    def _run(self, future, fn, args, kwargs):
        future.set_running_or_notify_cancel()
        running = threading._State.running
        running.append(self._thread)
        try:
            result, error = fn(*args, **kwargs), None
        except threading._Parked:
            result, error = None, RuntimeError('the call waits for what nobody will do')
        except BaseException as raised:
            result, error = None, raised
        finally:
            running.pop()
        future._settle(result, error)

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Take no more calls."""
        self._shutdown = True


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Those of the futures that are done and the others, as two sets."""
    fs = set(fs)
    if all(f.done() for f in fs):
        return DoneAndNotDoneFutures(fs, set())
    if return_when == ALL_COMPLETED:
        ready = lambda: all(f.done() for f in fs)
    elif return_when == FIRST_COMPLETED:
        ready = lambda: any(f.done() for f in fs)
    elif return_when == FIRST_EXCEPTION:
        ready = lambda: all(f.done() for f in fs) or any(
            f.done() and not f.cancelled() and f.exception() for f in fs)
    else:
        raise ValueError(f'Invalid return condition: {return_when!r}')
    threading._wait_until(ready, timeout)
    done = {f for f in fs if f.done()}
    return DoneAndNotDoneFutures(done, fs - done)


def as_completed(fs, timeout=None):
    """Yields the futures as they are done."""
    left = list(dict.fromkeys(fs))
    total = len(left)
    deadline = None if timeout is None else time.monotonic() + timeout
    while left:
        done = [f for f in left if f.done()]
        if not done:
            rest = None if deadline is None else max(deadline - time.monotonic(), 0)
            if not threading._wait_until(lambda: any(f.done() for f in left), rest):
                raise TimeoutError(f'{len(left)} (of {total}) futures unfinished')
            continue
        left = [f for f in left if f not in done]
        yield from done

