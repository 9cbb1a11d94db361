# Many different frames are all listed.
def a(x): return b(x)
def b(x): return c(x) + 0
def c(x): return [d(x)]
def d(x): return {'k': e(x)}
def e(x): return f'{f(x)}'
def f(x): return x.y.z
a(None)
