# Threads that are started, joined, wait for each other; pools; what runs at the end.
import threading, queue, time, atexit, sys
from concurrent.futures import ThreadPoolExecutor, as_completed, wait
res=[]
lock=threading.Lock()
def w(n):
    with lock: res.append(n)
ts=[threading.Thread(target=w,args=(i,)) for i in range(5)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(res), ts[0].is_alive(), ts[0].name, threading.current_thread().name)
q=queue.Queue()
out=[]
def consumer():
    while True:
        x=q.get()
        if x is None: break
        out.append(x)
        q.task_done()
c=threading.Thread(target=consumer); c.start()
for i in range(3): q.put(i)
q.put(None); c.join(); print(out)
ev=threading.Event()
def waiter(): ev.wait(); out.append('waited')
t=threading.Thread(target=waiter); t.start(); ev.set(); t.join(); print(out)
b=threading.Barrier(3); r=[]
def bar(i): b.wait(); r.append(i)
ts=[threading.Thread(target=bar,args=(i,)) for i in range(3)]
[t.start() for t in ts]; [t.join() for t in ts]; print(sorted(r))
loc=threading.local(); loc.x=1
def l(): print(hasattr(loc,'x')); loc.x=2
t=threading.Thread(target=l); t.start(); t.join(); print(loc.x)
cond=threading.Condition(); items=[]
def prod():
    with cond: items.append(1); cond.notify()
def cons():
    with cond:
        while not items: cond.wait()
        print('got', items.pop())
c=threading.Thread(target=cons); p=threading.Thread(target=prod); c.start(); p.start(); c.join(); p.join()
with ThreadPoolExecutor(max_workers=3) as ex:
    fs=[ex.submit(pow,i,2) for i in range(4)]
    print([f.result() for f in fs], list(ex.map(len,['a','bb'])), sorted(f.result() for f in as_completed(fs)))
    f=ex.submit(lambda: 1/0)
    print(type(f.exception()).__name__, f.done())
def bg(): print('bg ran')
threading.Thread(target=bg).start(); time.sleep(0.01); print('after sleep')
t=threading.Timer(0.01, lambda: print('timer')); t.start(); t.join()
atexit.register(print, 'exit 1'); atexit.register(print, 'exit 2')
class T(threading.Thread):
    def run(self): self.result=5
t=T(); t.start(); t.join(); print(t.result)
sys.excepthook=lambda t,v,tb: print('hook', t.__name__, v)
1/0
