# A class body name assigned later still falls back to the global, not the enclosing function.
n = 'global n'
def f():
    n = 'function n'
    class K:
        print(n)
        n = 'class n'
        print(n)
    class L:
        print(n)
    return K.n
print(f())
class M:
    n = n
    print(n)
def g():
    q = 'q of g'
    class N:
        q = q
    return N.q
try:
    print(g())
except NameError as e:
    print('NameError', e)
