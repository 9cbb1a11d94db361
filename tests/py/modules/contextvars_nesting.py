# Context variables in generators, threads and nested runs.
import contextvars
import threading

v = contextvars.ContextVar('v', default=0)


def gen():
    for i in range(3):
        v.set(v.get() + 1)
        yield v.get()


print(list(gen()), v.get())
ctx = contextvars.copy_context()
print(ctx.run(lambda: [v.set(100), list(gen()), v.get()][1:]), v.get(), ctx[v])
seen = []


def work():
    seen.append(v.get())
    v.set('thread')


t = threading.Thread(target=work)
t.start()
t.join()
print(seen, v.get())
t = threading.Thread(target=contextvars.copy_context().run, args=(work,))
t.start()
t.join()
print(seen, v.get())
a, b = contextvars.Context(), contextvars.Context()


def nested():
    v.set('a')
    return b.run(lambda: (v.get(), v.set('b') and v.get())), v.get()


print(a.run(nested), a[v], b[v], v.get())
try:
    a.run(lambda: 1 / 0)
except ZeroDivisionError:
    print('left', a.run(v.get))
tokens = [v.set(i) for i in range(3)]
for t in reversed(tokens):
    v.reset(t)
    print(v.get(), end=' ')
print(len(contextvars.copy_context()), [t.old_value for t in tokens])
