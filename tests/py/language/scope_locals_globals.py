# locals() in functions is a snapshot; at module level it is globals().
def f(a, b=2):
    c = 3
    snap = locals()
    c = 4
    snap['d'] = 5
    return sorted(snap.items()), sorted(locals())
print(f(1))
print(locals() is globals())
globals()['made'] = 'by globals'
print(made)
class C:
    a = 1
    locals()['b'] = 2
    names = sorted(k for k in locals() if not k.startswith('_'))
print(C.b, C.names)
def g():
    x = 1
    def h():
        y = x
        return sorted(locals())
    return h()
print(g())
