# queue: orders, bounds, task counts, shutting down, errors; pools of concurrent.futures.
import queue
import threading
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, InvalidStateError, ThreadPoolExecutor, as_completed, wait

for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    q = kind()
    for i in (3, 1, 2):
        q.put(i)
    print(kind.__name__, q.qsize(), q.empty(), [q.get() for _ in range(3)], q.empty())
q = queue.Queue(maxsize=1)
q.put('a')
print(q.full(), q.maxsize)
for bad in (lambda: q.put('b', block=False), lambda: q.put('b', timeout=0.01), lambda: q.put_nowait('c'), lambda: (q.get(), q.get_nowait()), lambda: q.get(timeout=0.01), lambda: [q.task_done() for _ in range(5)], lambda: q.get(timeout=-1), lambda: q.put(1, timeout=-1) if q.full() else queue.Queue().get(True, -1)):
    try:
        print(bad())
    except (queue.Full, queue.Empty, ValueError) as e:
        print(type(e).__name__, e)
q = queue.Queue()
done = []


def worker():
    while True:
        item = q.get()
        if item is None:
            break
        done.append(item * item)
        q.task_done()


t = threading.Thread(target=worker)
t.start()
for i in range(4):
    q.put(i)
q.put(None)
t.join()
print(done, q.unfinished_tasks)
q = queue.Queue()
q.put(1)
q.shutdown()
print(q.get())
for bad in (lambda: q.put(2), lambda: q.get()):
    try:
        bad()
    except queue.ShutDown as e:
        print(type(e).__name__)
with ThreadPoolExecutor(2, thread_name_prefix='pool') as ex:
    f = ex.submit(lambda a, b=0: a + b, 1, b=2)
    print(f.result(), f.done(), f.exception(), f.cancel(), f.running(), list(ex.map(pow, [2, 3], [3, 2])))
    g = ex.submit(lambda: 1 / 0)
    try:
        g.result()
    except ZeroDivisionError as e:
        print('raised', e)
    fs = [ex.submit(str, i) for i in range(3)]
    print(sorted(x.result() for x in as_completed(fs)), [len(s) for s in wait(fs)], len(wait(fs, return_when=FIRST_COMPLETED).done) >= 1)
    log = []
    f.add_done_callback(lambda fut: log.append(fut.result()))
    print(log)
try:
    ex.submit(print)
except RuntimeError as e:
    print(e)
f = Future()
print(f.cancel(), f.cancelled(), f.done())
try:
    f.result()
except CancelledError as e:
    print(type(e).__name__)
f = Future()
f.set_running_or_notify_cancel()
f.set_result(5)
print(f.result(), repr(f).split('state=')[1])
try:
    f.set_result(6)
except InvalidStateError as e:
    print(type(e).__name__)
for bad in (lambda: ThreadPoolExecutor(0), lambda: wait([], return_when='x'), lambda: Future().result(timeout=0.01)):
    try:
        print(bad())
    except (ValueError, TimeoutError) as e:
        print(type(e).__name__, e)
