# Callee, positional, starred and keyword arguments are evaluated in source order.
def t(x):
    print('eval', x)
    return x

def show(*args, **kw):
    return args, kw

def callee():
    print('callee')
    return show

print(callee()(t(1), *t([2, 3]), t(4), k=t(5), **t({'z': 6})))
print(callee()(a=t(1), *t((2,))))
print(callee()(**t({'a': 1}), b=t(2), **t({'c': 3})))
