# del of local, global and enclosed names, and what remains.
def f():
    x = 1
    del x
    try:
        return x
    except UnboundLocalError as e:
        return str(e)
print(f())
def g():
    x = 1
    def h():
        return x
    print(h())
    del x
    try:
        h()
    except NameError as e:
        print(type(e).__name__, e)
g()
a = b = c = [1, 2, 3, 4]
del a[0], b[-1]
print(c)
del (a, b), [c]
print([n for n in ('a', 'b', 'c') if n in globals()])
x = [0, 1, 2, 3, 4, 5]
del x[::2]
print(x)
def loop():
    for i in range(2):
        pass
    del i
    return 'i' in locals()
print(loop())
