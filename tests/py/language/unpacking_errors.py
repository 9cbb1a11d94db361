# Wrong counts and non-iterables when unpacking.
def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ':', e)

def a(): x, y = 1, 2, 3
def b(): x, y = [1]
def c(): x, *y, z = [1]
def d(): x, y = 5
def e(): *x, = None
def f(): x, y, z = 'ab'
def g(): (x, y), z = [1, 2]
def h(): print(*5)
def i(): {**5}
def j(): [*None]
def k(): x, y = iter([1, 2, 3])
def l(): x, y = {1: 2}
def m(): () == [] ; () ; [] ; (); x, = []
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m):
    attempt(fn)
def inf():
    n = 0
    while True:
        print('pull', n)
        yield n
        n += 1
def n():
    x, y = inf()
attempt(n)
