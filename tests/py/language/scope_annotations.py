# Annotations: evaluated in modules and classes, not inside functions.
x: int = 1
y: 'later'
def p(v):
    print('eval', v)
    return v
z: p('ann') = p('val')
print(__annotations__)
def f():
    a: p('never') = 2
    b: undefined_name
    return a
print(f())
class C:
    a: int
    b: str = 'b'
    (c): p('not stored')
    _d: float = 1.0
print(C.__annotations__, hasattr(C, 'a'))
d = {}
d[p('key')]: p('sub ann') = p('subval')
print(d)
def g():
    try:
        print(w)
        w: int
    except UnboundLocalError as e:
        print(e)
g()
