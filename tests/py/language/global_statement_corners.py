# global at module level, in class bodies, in exec, and after a nested function.
global g1
g1 = 1
def f():
    def inner():
        global made_inside
        made_inside = 'yes'
    inner()
    return made_inside
print(f(), g1)
class C:
    global in_class
    in_class = 'module name'
    own = 'class name'
    def m(self):
        global own
        own = 'global own'
        return self.own
print(in_class, C().m(), own, hasattr(C, 'in_class'))
x = 'module'
def outer():
    x = 'outer'
    def mid():
        global x
        def leaf():
            return x
        return leaf()
    return mid(), x
print(outer())
def loop():
    global idx
    for idx in range(3):
        pass
    import_like = idx
    return import_like
print(loop(), idx)
def fn_name():
    global helper
    def helper(): return 'helper is global'
    global K
    class K: v = 'K is global'
fn_name()
print(helper(), K.v, K.__qualname__, helper.__qualname__)
def exc():
    global err
    try:
        1 / 0
    except ZeroDivisionError as err:
        pass
exc()
print('err' in globals())
def wi():
    global w
    class M:
        def __enter__(self): return 'with target'
        def __exit__(self, *a): pass
    with M() as w: pass
wi()
print(w)
