# The as part takes any target; special methods are looked up on the type.
class M:
    def __enter__(self): return (1, [2, 3])
    def __exit__(self, *a): return False
class O: pass
o = O()
d = {}
with M() as (a, [b, c]):
    print(a, b, c)
with M() as o.attr, M() as d['k']:
    print(o.attr, d)
m = M()
m.__enter__ = lambda: 'instance'
with m as v:
    print(v)
class NoExit:
    def __enter__(self): print('never')
class NoEnter:
    def __exit__(self, *a): pass
for cls in (NoExit, NoEnter, int):
    try:
        with cls():
            pass
    except TypeError as e:
        print(e)
class Seen:
    def __enter__(self): return self
    def __exit__(self, *a):
        print([type(x).__name__ for x in a])
try:
    with Seen() as (x, y): pass
except TypeError as e:
    print(e)
