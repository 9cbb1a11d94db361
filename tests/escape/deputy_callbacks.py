# A cell's callbacks run restricted wherever the supervisor calls them.
from attempt import attack, allow

def cap():
    return 1

def sort_by(items, key):
    return sorted(items, key=key)

def add(a, b):
    return a + b

def iterate(it):
    return [x for x in it]

def enter(m):
    with m as v:
        return v

STEAL = 'cap.__globals__'
attack(f'loot = sort_by([cap], lambda f: {STEAL})', sort_by=sort_by, cap=cap)
attack(f'class N:\n    def __radd__(self, o): return {STEAL}\nloot = add(1, N())', add=add, cap=cap)
attack(f'class I:\n    def __iter__(self): return iter([{STEAL}])\nloot = iterate(I())', iterate=iterate, cap=cap)
attack(f'class M:\n    def __enter__(self): return {STEAL}\n    def __exit__(self, *a): pass\nloot = enter(M())', enter=enter, cap=cap)
attack(f'class R:\n    def __repr__(self): return str({STEAL})\nloot = show(R())', show=lambda o: repr(o), cap=cap)
attack(f'class P:\n    p = property(lambda self: {STEAL})\nloot = read(P())', read=lambda o: o.p, cap=cap)
attack(f'class D:\n    def __getattr__(self, n): return {STEAL}\nloot = read(D())', read=lambda o: o.p, cap=cap)
attack(f'def deco(f): return {STEAL}\nloot = decorate(deco)', decorate=lambda d: d(cap), cap=cap)
allow('result = sort_by([3, 1, 2], lambda v: -v)', sort_by=sort_by)
allow('class N:\n    def __radd__(self, o): return o * 2\nresult = add(4, N())', add=add)
