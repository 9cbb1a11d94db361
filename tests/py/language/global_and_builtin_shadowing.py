# Globals hide built-ins and deleting them shows those again; names are looked up when they are used.
print(len('ab'))
len = lambda x: 'mine'
print(len('ab'))
del len
print(len('ab'))
def f(): return later()
try:
    f()
except NameError as e:
    print(e, e.name)
later = lambda: 'now there'
print(f())
def g():
    global made
    made = 1
    del made
    try:
        made
    except NameError as e:
        return str(e)
print(g())
print([abs for abs in (1,)], abs(-1))
class C:
    print = 5
    def m(self): print('global print', self.print)
C().m()
exec('x = 1\ndel x\ntry:\n x\nexcept NameError as e:\n print(e)', {})
import builtins
builtins.added = 'from builtins'
print(added)
del builtins.added
try:
    added
except NameError as e:
    print(e)
def h():
    def inner(): return max
    max = 'local'
    return inner()
print(h())
try:
    exec('def k():\n print(sum)\n sum = 1\nk()')
except UnboundLocalError as e:
    print(e)
