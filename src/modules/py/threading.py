"""Threads that take turns.

One runs at a time, and it runs until it is done: a thread that was started gets its turn when the
program waits for something, sleeps, or ends.  What waits inside of a thread lets threads run that
have not begun yet.  A thread whose wait nobody can end any more, since all the others are below it
and wait themselves, is ended there.  Programs that leave the order to chance see one order of the
many; those in which two threads wait for each other in turn don't work.
"""

import sys as _sys
from _padcell import set_sleep_hook as _set_sleep_hook, sleep as _sleep
from _padcell import show_as as _show_as
from collections import deque as _deque, namedtuple as _namedtuple
from time import monotonic as _time

__all__ = ['get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate',
           'main_thread', 'TIMEOUT_MAX', 'Event', 'Lock', 'RLock', 'Semaphore',
           'BoundedSemaphore', 'Thread', 'Barrier', 'BrokenBarrierError', 'Timer',
           'ThreadError', 'excepthook', 'ExceptHookArgs', 'local', 'stack_size',
           'get_native_id', 'setprofile', 'settrace', 'gettrace', 'getprofile']

TIMEOUT_MAX = 9223372036.0
ThreadError = RuntimeError
_absent = object()


class _Parked(BaseException):
    """Ends a thread that waits for what nobody can do any more."""


class _State:
    pending = _deque()
    running = []
    alive = []
    count = 0
    trace = profile = None
    stack_size = 0


def _run_pending():
    # Everybody who has not begun gets a turn.
    while _State.pending:
        _State.pending.popleft()._take_turn()


def _sleep_hook(seconds):
    if len(_State.running) == 1 and _State.pending:
        start = _time()
        _run_pending()
        seconds -= _time() - start
    if seconds > 0:
        _sleep(seconds)


def _wait_until(ready, timeout=None):
    # Let others run until ready() says yes; whether it did.
    if ready():
        return True
    deadline = None if timeout is None else _time() + timeout
    while True:
        if _State.pending:
            _State.pending.popleft()._take_turn()
        elif deadline is not None:
            left = deadline - _time()
            if left > 0:
                _sleep(left)
            return bool(ready())
        elif len(_State.running) > 1:
            raise _Parked
        else:
            raise RuntimeError('no other thread is left that could end this wait')
        if ready():
            return True
        if deadline is not None and _time() >= deadline:
            return False


def _check_wait(blocking, timeout):
    if not blocking and timeout != -1:
        raise ValueError("can't specify a timeout for a non-blocking call")
    if timeout < 0 and timeout != -1:
        raise ValueError('timeout value must be a non-negative number')
    if timeout > TIMEOUT_MAX:
        raise OverflowError('timeout value is too large')


class Lock:
    """Held or not."""

    __slots__ = ('_held', '__weakref__')

    def __init__(self):
        self._held = False

    def acquire(self, blocking=True, timeout=-1):
        """Take it; False when it can't be had in time."""
        _check_wait(blocking, timeout)
        if self._held and not (blocking and _wait_until(
                lambda: not self._held, None if timeout == -1 else timeout)):
            return False
        self._held = True
        return True

    def release(self):
        """Give it back."""
        if not self._held:
            raise RuntimeError('release unlocked lock')
        self._held = False

    def locked(self):
        """Whether somebody holds it."""
        return self._held

    acquire_lock, release_lock, locked_lock = acquire, release, locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()

    def __repr__(self):
        state = 'locked' if self._held else 'unlocked'
        return f'<{state} _thread.lock object at {id(self):#x}>'


Lock.__name__ = Lock.__qualname__ = 'lock'
Lock.__module__ = '_thread'
_show_as(Lock, '_thread.lock')


class RLock:
    """Held any number of times by one thread."""

    def __init__(self):
        self._owner = None
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        """Take it once more; False when it can't be had in time."""
        _check_wait(blocking, timeout)
        me = get_ident()
        if self._count and self._owner != me and not (blocking and _wait_until(
                lambda: not self._count, None if timeout == -1 else timeout)):
            return False
        self._owner = me
        self._count += 1
        return True

    def release(self):
        """Give it back once."""
        if not self._count or self._owner != get_ident():
            raise RuntimeError('cannot release un-acquired lock')
        self._count -= 1
        if not self._count:
            self._owner = None

    def _is_owned(self):
        return self._count > 0 and self._owner == get_ident()

    def _recursion_count(self):
        return self._count if self._is_owned() else 0

    def _release_save(self):
        state = self._count, self._owner
        self._count, self._owner = 0, None
        return state

    def _acquire_restore(self, state):
        _wait_until(lambda: not self._count)
        self._count, self._owner = state

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()

    def __repr__(self):
        state = 'locked' if self._count else 'unlocked'
        return (f'<{state} _thread.RLock object owner={self._owner or 0} count={self._count} '
                f'at {id(self):#x}>')


RLock.__module__ = '_thread'
_show_as(RLock, '_thread.RLock')


class Condition:
    """A lock and those who wait to be notified."""

    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self.acquire, self.release = self._lock.acquire, self._lock.release
        self._waiters = _deque()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exc):
        return self._lock.__exit__(*exc)

    def __repr__(self):
        return f'<Condition({self._lock}, {len(self._waiters)})>'

    def _is_owned(self):
        if hasattr(self._lock, '_is_owned'):
            return self._lock._is_owned()
        return self._lock.locked()

    def wait(self, timeout=None):
        """Give the lock back until somebody notifies; False when that took too long."""
        if not self._is_owned():
            raise RuntimeError('cannot wait on un-acquired lock')
        waiter = Event()
        self._waiters.append(waiter)
        save = getattr(self._lock, '_release_save', None)
        state = save() if save else self._lock.release()
        try:
            return waiter.wait(timeout)
        finally:
            if waiter in self._waiters:
                self._waiters.remove(waiter)
            if save:
                self._lock._acquire_restore(state)
            else:
                self._lock.acquire()

    def wait_for(self, predicate, timeout=None):
        """Wait until a function says yes; what it said."""
        deadline = None
        result = predicate()
        while not result:
            if timeout is not None:
                if deadline is None:
                    deadline = _time() + timeout
                left = deadline - _time()
                if left <= 0:
                    break
                self.wait(left)
            else:
                self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        """Wake n of those who wait."""
        if not self._is_owned():
            raise RuntimeError('cannot notify on un-acquired lock')
        while n > 0 and self._waiters:
            self._waiters.popleft().set()
            n -= 1

    def notify_all(self):
        """Wake all who wait."""
        self.notify(len(self._waiters))

    notifyAll = notify_all


class Semaphore:
    """A number of permits."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._value = value

    def acquire(self, blocking=True, timeout=None):
        """Take a permit; False when none can be had in time."""
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        if not self._value and not (blocking and _wait_until(lambda: self._value, timeout)):
            return False
        self._value -= 1
        return True

    def release(self, n=1):
        """Give permits back."""
        if n < 1:
            raise ValueError('n must be one or more')
        self._value += n

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()

    def __repr__(self):
        cls = f'{type(self).__module__}.{type(self).__qualname__}'
        return f'<{cls} at {id(self):#x}: value={self._value}>'


class BoundedSemaphore(Semaphore):
    """A number of permits never passed."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def release(self, n=1):
        """Give permits back; ValueError when there would be too many."""
        if n < 1:
            raise ValueError('n must be one or more')
        if self._value + n > self._initial_value:
            raise ValueError('Semaphore released too many times')
        self._value += n

    def __repr__(self):
        cls = f'{type(self).__module__}.{type(self).__qualname__}'
        return f'<{cls} at {id(self):#x}: value={self._value}/{self._initial_value}>'


class Event:
    """Set or not."""

    def __init__(self):
        self._flag = False

    def is_set(self):
        """Whether it is set."""
        return self._flag

    isSet = is_set

    def set(self):
        """Set it."""
        self._flag = True

    def clear(self):
        """Unset it."""
        self._flag = False

    def wait(self, timeout=None):
        """Wait until it is set; whether it is."""
        return _wait_until(lambda: self._flag, timeout)

    def __repr__(self):
        state = 'set' if self._flag else 'unset'
        return f'<{type(self).__module__}.{type(self).__qualname__} at {id(self):#x}: {state}>'


class BrokenBarrierError(RuntimeError):
    """The barrier was broken or reset."""


class Barrier:
    """Lets threads go on when a number of them has come."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError('parties must be > 0')
        self._parties, self._action, self._timeout = parties, action, timeout
        self._broken = False
        self._group = []

    def __repr__(self):
        cls = f'{type(self).__module__}.{type(self).__qualname__}'
        if self._broken:
            return f'<{cls} at {id(self):#x}: broken>'
        return (f'<{cls} at {id(self):#x}: waiters={self.n_waiting}/{self.parties}>')

    def wait(self, timeout=None):
        """Wait for the others; gives each a number."""
        if self._broken:
            raise BrokenBarrierError
        group, index = self._group, len(self._group)
        group.append(False)
        if len(group) == self._parties:
            self._group = []
            try:
                if self._action:
                    self._action()
            except BaseException:
                self._broken = True
                group[:] = [None] * len(group)
                raise
            group[:] = [True] * len(group)
            return index
        done = _wait_until(lambda: group[index] is not False,
                           self._timeout if timeout is None else timeout)
        if not done:
            self.abort()
        if group[index] is not True:
            raise BrokenBarrierError
        return index

    def _release(self):
        group, self._group = self._group, []
        group[:] = [None] * len(group)

    def reset(self):
        """Begin anew; those who wait get BrokenBarrierError."""
        self._release()
        self._broken = False

    def abort(self):
        """Break it."""
        self._broken = True
        self._release()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return len(self._group)

    @property
    def broken(self):
        return self._broken


class local:
    """Attributes of which each thread has its own."""

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError('Initialization arguments are not supported')
        self = object.__new__(cls)
        object.__setattr__(self, '_local', [get_ident(), {}, args, kwargs])
        return self

    def _own(self):
        # Brings the attributes of the thread that runs into place.
        kept = object.__getattribute__(self, '_local')
        me = get_ident()
        if kept[0] != me:
            space = object.__getattribute__(self, '__dict__')
            state = {k: v for k, v in space.items() if k != '_local'}
            kept[1][kept[0]] = state
            kept[0] = me
            for name in state:
                del space[name]
            if me in kept[1]:
                space.update(kept[1].pop(me))
            elif type(self).__init__ is not object.__init__:
                type(self).__init__(self, *kept[2], **kept[3])

    def __getattribute__(self, name):
        object.__getattribute__(self, '_own')()
        if name == '__dict__':
            space = object.__getattribute__(self, '__dict__')
            return {k: v for k, v in space.items() if k != '_local'}
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        if name == '__dict__':
            raise AttributeError(
                f"{type(self).__name__!r} object attribute '__dict__' is read-only")
        object.__getattribute__(self, '_own')()
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        object.__getattribute__(self, '_own')()
        object.__delattr__(self, name)


class ExceptHookArgs(_namedtuple('ExceptHookArgs', 'exc_type exc_value exc_traceback thread')):
    """What an exception hook is told, made of a sequence of four."""

    __slots__ = ()

    def __new__(cls, args, /):
        return super().__new__(cls, *args)


def excepthook(args, /):
    """Print the exception that ended a thread."""
    if args.exc_type is SystemExit:
        return
    from traceback import print_exception
    name = args.thread.name if args.thread is not None else get_ident()
    print(f'Exception in thread {name}:', file=_sys.stderr)
    print_exception(args.exc_type, args.exc_value, args.exc_traceback)


__excepthook__ = excepthook


class Thread:
    """Something to run beside the rest of the program."""

    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *,
                 daemon=None):
        assert group is None, 'group argument must be None for now'
        if name is None:
            _State.count += 1
            name = f'Thread-{_State.count}'
            if target is not None and hasattr(target, '__name__'):
                name += f' ({target.__name__})'
        self._name = str(name)
        self._daemonic = bool(current_thread().daemon if daemon is None else daemon)
        self._ident = None
        self._status = 'initial'
        self._asked = False
        self._target, self._args, self._kwargs = target, args, kwargs or {}
        self._initialized = True

    def start(self):
        """Have run() called when there is a turn."""
        if not self._initialized:
            raise RuntimeError('thread.__init__() not called')
        if self._status != 'initial':
            raise RuntimeError('threads can only be started once')
        self._status = 'started'
        _State.ids = _State.ids + 1
        self._ident = _State.ids
        _State.alive.append(self)
        _State.pending.append(self)
        _set_sleep_hook(_sleep_hook)

    def run(self):
        """What the thread does."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def _take_turn(self):
        _State.running.append(self)
        try:
            if 'contextvars' in _sys.modules:
                from contextvars import Context
                Context().run(self.run)
            else:
                self.run()
        except _Parked:
            pass
        except BaseException as error:
            hook = excepthook
            try:
                hook(ExceptHookArgs((type(error), error, error.__traceback__, self)))
            except Exception as other:
                _sys.excepthook(type(other), other, other.__traceback__)
        finally:
            _State.running.pop()
            self._status = 'stopped'
            _State.alive.remove(self)

    def join(self, timeout=None):
        """Wait until the thread is done."""
        if not self._initialized:
            raise RuntimeError('Thread.__init__() not called')
        if self._status == 'initial':
            raise RuntimeError('cannot join thread before it is started')
        if self is current_thread():
            raise RuntimeError('cannot join current thread')
        if self in _State.pending:
            # Those that were started before it come first.
            while self in _State.pending:
                _State.pending.popleft()._take_turn()
        else:
            _wait_until(lambda: self._status == 'stopped', timeout)

    def is_alive(self):
        """Whether it was started and isn't done. Who keeps asking lets it run."""
        assert self._initialized, 'Thread.__init__() not called'
        if self._asked and self in _State.pending:
            _run_pending()
        self._asked = True
        return self._status == 'started'

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        self._name = str(name)

    @property
    def ident(self):
        return self._ident

    native_id = ident

    @property
    def daemon(self):
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError('Thread.__init__() not called')
        if self._status == 'started':
            raise RuntimeError('cannot set daemon status of active thread')
        self._daemonic = daemonic

    def isDaemon(self):
        """daemon, as it was asked for once."""
        return self.daemon

    def setDaemon(self, daemonic):
        """Set daemon."""
        self.daemon = daemonic

    def getName(self):
        """name, as it was asked for once."""
        return self.name

    def setName(self, name):
        """Set name."""
        self.name = name

    def __repr__(self):
        assert self._initialized, 'Thread.__init__() was not called'
        status = self._status
        if self._daemonic:
            status += ' daemon'
        if self._ident is not None:
            status += f' {self._ident}'
        return f'<{type(self).__name__}({self._name}, {status})>'


class Timer(Thread):
    """Calls a function after a time, unless it is cancelled before."""

    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        """Don't call the function any more."""
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    def __init__(self):
        self._name = 'MainThread'
        self._daemonic = False
        self._ident = _State.ids = 140000000000001
        self._status = 'started'
        self._asked = False
        self._initialized = True
        _State.running.append(self)
        _State.alive.append(self)


_main = _MainThread()


def main_thread():
    """The thread the program began with."""
    return _main


def current_thread():
    """The thread that runs."""
    return _State.running[-1]


currentThread = current_thread


def get_ident():
    """The number of the thread that runs."""
    return _State.running[-1]._ident


get_native_id = get_ident


def active_count():
    """How many threads are not done."""
    return len(_State.alive)


activeCount = active_count


def enumerate():
    """The threads that are not done."""
    return list(_State.alive)


def stack_size(size=0, /):
    """The size of stacks of threads: nothing hangs on it."""
    before, _State.stack_size = _State.stack_size, size
    return before


def settrace(func):
    """Keep a function; nothing is traced."""
    _State.trace = func


def gettrace():
    """What settrace() was given."""
    return _State.trace


def setprofile(func):
    """Keep a function; nothing is profiled."""
    _State.profile = func


def getprofile():
    """What setprofile() was given."""
    return _State.profile


def _start_new_thread(function, args, kwargs={}, /):
    if not callable(function):
        raise TypeError('first arg must be callable')
    if not isinstance(args, tuple):
        raise TypeError('2nd arg must be a tuple')
    thread = Thread(target=function, args=args, kwargs=kwargs, daemon=True)
    thread.start()
    return thread.ident


def _shutdown():
    # At the end of the program all threads but daemons get their turn.
    while any(not thread.daemon for thread in _State.pending):
        thread = _State.pending.popleft()
        if not thread.daemon:
            thread._take_turn()
