# global binds names in the module from any depth of function.
x = 1
def f():
    global x, y
    x += 10
    y = 'new'
    def g():
        x = 'local to g'
        def h():
            global x
            x += 100
            return x
        return x, h()
    return g()
print(f())
print(x, y)
def d():
    global y
    del y
d()
try:
    y
except NameError as e:
    print(e)
class C:
    global z
    z = 3
    w = 4
print(z, C.w, hasattr(C, 'z'))
