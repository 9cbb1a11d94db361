"""Locks and thread-local data for one thread.

There is one thread, the main thread, and no other can be started: Thread.start refuses.  A lock
that is held could never be released by anybody else, so waiting for one for ever is an error.
"""

from collections import deque as _deque
from time import monotonic as _time, sleep as _sleep

__all__ = ['get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread',
           'Event', 'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread', 'local',
           'ThreadError', 'TIMEOUT_MAX']

TIMEOUT_MAX = 9223372036.0
ThreadError = RuntimeError


def _check_wait(blocking, timeout):
    if not blocking and timeout != -1:
        raise ValueError("can't specify a timeout for a non-blocking call")
    if timeout < 0 and timeout != -1:
        raise ValueError('timeout value must be a non-negative number')


class Lock:
    """Held or not."""

    __slots__ = ('_held', '__weakref__')

    def __init__(self):
        self._held = False

    def acquire(self, blocking=True, timeout=-1):
        """Take it; False when it can't be had in time."""
        _check_wait(blocking, timeout)
        if not self._held:
            self._held = True
            return True
        if blocking:
            if timeout == -1:
                raise RuntimeError('the lock is held and there is no other thread to release it')
            _sleep(timeout)
        return False

    def release(self):
        """Give it back."""
        if not self._held:
            raise RuntimeError('release unlocked lock')
        self._held = False

    def locked(self):
        return self._held

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()

    def __repr__(self):
        state = 'locked' if self._held else 'unlocked'
        return f'<{state} _thread.lock object at {id(self):#x}>'


class RLock:
    """Held any number of times."""

    def __init__(self):
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        _check_wait(blocking, timeout)
        self._count += 1
        return True

    def release(self):
        if not self._count:
            raise RuntimeError('cannot release un-acquired lock')
        self._count -= 1

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()


class Condition:
    """A lock and those who wait."""

    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self.acquire, self.release = self._lock.acquire, self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exc):
        return self._lock.__exit__(*exc)

    def wait(self, timeout=None):
        if timeout is None:
            raise RuntimeError('there is no other thread to notify this one')
        _sleep(max(timeout, 0))
        return False

    def wait_for(self, predicate, timeout=None):
        return predicate() or self.wait(timeout) or predicate()

    def notify(self, n=1):
        """Nobody waits."""

    def notify_all(self):
        """Nobody waits."""


class Semaphore:
    """A number of permits."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._value = value

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        if self._value:
            self._value -= 1
            return True
        if blocking:
            if timeout is None:
                raise RuntimeError('no permit is left and there is no other thread to give one back')
            _sleep(max(timeout, 0))
        return False

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        self._value += n

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()


class BoundedSemaphore(Semaphore):
    """A number of permits never passed."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        if self._value + n > self._initial_value:
            raise ValueError('Semaphore released too many times')
        self._value += n


class Event:
    """Set or not."""

    def __init__(self):
        self._flag = False

    def is_set(self):
        return self._flag

    def set(self):
        self._flag = True

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        if not self._flag:
            if timeout is None:
                raise RuntimeError('there is no other thread to set the event')
            _sleep(max(timeout, 0))
        return self._flag

    def __repr__(self):
        state = 'set' if self._flag else 'unset'
        return f'<{type(self).__module__}.{type(self).__qualname__} at {id(self):#x}: {state}>'


class local:
    """Attributes of the one thread there is."""


class Thread:
    """A thread that can be described, not started."""

    _number = 0

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        if name is None:
            Thread._number += 1
            name = f'Thread-{Thread._number}'
            if target is not None:
                name += f' ({target.__name__})' if hasattr(target, '__name__') else ''
        self.name = str(name)
        self.daemon = bool(daemon)
        self.ident = self.native_id = None
        self._target, self._args, self._kwargs = target, args, kwargs or {}

    def start(self):
        raise RuntimeError("can't start new thread")

    def run(self):
        if self._target is not None:
            self._target(*self._args, **self._kwargs)

    def join(self, timeout=None):
        raise RuntimeError('cannot join thread before it is started')

    def is_alive(self):
        return False

    def __repr__(self):
        return f'<{type(self).__name__}({self.name}, initial)>'


class _MainThread(Thread):
    def __init__(self):
        super().__init__(name='MainThread')
        self.ident = self.native_id = 1

    def start(self):
        raise RuntimeError('threads can only be started once')

    def join(self, timeout=None):
        raise RuntimeError('cannot join current thread')

    def is_alive(self):
        return True

    def __repr__(self):
        return f'<_MainThread(MainThread, started {self.ident})>'


_main = _MainThread()


def main_thread():
    """The one thread."""
    return _main


current_thread = main_thread


def get_ident():
    """Its number."""
    return _main.ident


get_native_id = get_ident


def active_count():
    """One."""
    return 1


def enumerate():
    """A list of the one thread."""
    return [_main]
