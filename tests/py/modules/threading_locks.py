# threading: locks, conditions, barriers, timers, local data and thread objects.
import threading
import time

lock = threading.Lock()
print(lock.acquire(), lock.locked(), lock.acquire(blocking=False), lock.acquire(timeout=0.01), lock.release(), lock.locked())
r = threading.RLock()
with r:
    with r:
        print('nested', r.acquire(blocking=False), r.release())
for bad in (lock.release, r.release, lambda: lock.acquire(False, 1), lambda: lock.acquire(True, -5), lambda: threading.Semaphore(-1), lambda: threading.Barrier(0), lambda: threading.Condition().notify(), lambda: threading.Condition().wait(), lambda: threading.Thread(target=print).join(), lambda: threading.current_thread().join(), lambda: threading.BoundedSemaphore(1).release(), lambda: threading.Thread(group=1)):
    try:
        bad()
    except (RuntimeError, ValueError, AssertionError) as e:
        print(type(e).__name__, e)
t = threading.Thread(target=lambda: None, name='worker', daemon=True)
print(t.name, t.daemon, t.ident, t.is_alive(), repr(t))
t.start()
t.join()
print(t.is_alive(), repr(t).split(' ')[0], t.ident is not None)
try:
    t.start()
except RuntimeError as e:
    print(e)
total = 0


def add(n):
    global total
    for _ in range(n):
        with lock:
            total += 1


threads = [threading.Thread(target=add, args=(100,)) for _ in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(total, threading.active_count(), threading.main_thread() is threading.current_thread(), threading.current_thread().name)
results = {}
local = threading.local()
local.value = 'main'


def use(n):
    print(hasattr(local, 'value'))
    local.value = n
    results[n] = local.value


for n in range(2):
    t = threading.Thread(target=use, args=(n,))
    t.start()
    t.join()
print(results, local.value)


class Sub(threading.Thread):
    def __init__(self, n):
        super().__init__()
        self.n = n

    def run(self):
        self.answer = self.n * 2


s = Sub(21)
s.start()
s.join()
print(s.answer)
fired = []
timer = threading.Timer(0.01, fired.append, ['fired'])
timer.start()
timer.join()
cancelled = threading.Timer(5, fired.append, ['never'])
cancelled.start()
cancelled.cancel()
cancelled.join()
print(fired)
caught = []
threading.excepthook = lambda args: caught.append((args.exc_type.__name__, str(args.exc_value), args.thread.name))
t = threading.Thread(target=lambda: 1 / 0, name='failing')
t.start()
t.join()
print(caught)
ev = threading.Event()
print(ev.wait(0.01), ev.is_set(), ev.set(), ev.wait(), ev.clear(), ev.is_set())
sem = threading.Semaphore(2)
print(sem.acquire(), sem.acquire(), sem.acquire(blocking=False), sem.release(2), sem.acquire(timeout=0.01))
