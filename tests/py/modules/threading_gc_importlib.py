# Locks of the one thread there is, gc's switches, import by name.
import gc
import importlib
import threading

lock = threading.Lock()
with lock:
    print(lock.locked(), lock.acquire(False), lock.acquire(timeout=0.01))
print(lock.locked(), lock.acquire(), lock.release())
try:
    lock.release()
except RuntimeError as e:
    print(type(e).__name__, e)
r = threading.RLock()
with r:
    with r:
        print('twice')
try:
    r.release()
except RuntimeError as e:
    print(e)
e = threading.Event()
print(e.is_set(), e.wait(0.01), e.set(), e.is_set(), e.wait())
s = threading.Semaphore(2)
print(s.acquire(), s.acquire(), s.acquire(blocking=False), s.release(), s.acquire())
b = threading.BoundedSemaphore()
try:
    b.release()
except ValueError as e:
    print(e)
local = threading.local()
local.x = 1
print(local.x, hasattr(local, 'y'), threading.current_thread().name, threading.current_thread() is threading.main_thread(), threading.active_count())
c = threading.Condition()
with c:
    c.notify_all()
    print(c.wait_for(lambda: True))
print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), type(gc.collect()).__name__, len(gc.get_threshold()), gc.garbage)
print(importlib.import_module('math').sqrt(4), importlib.import_module('collections.abc').__name__, importlib.import_module('.abc', 'collections').__name__)
for f in [lambda: importlib.import_module('no_such_module'), lambda: importlib.import_module('.x'), lambda: importlib.import_module('..x', 'a'), lambda: importlib.import_module('math.nothing')]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
