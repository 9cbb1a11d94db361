# Cells of closures: comparing, changing, deleting what they hold.
import types
def cell(x):
    def inner(): return x
    return inner.__closure__[0]
a, b = cell(1), cell(2)
print(a < b, a == cell(1), a != b, a >= b, a.cell_contents)
e = types.CellType()
try: e.cell_contents
except ValueError as x: print(x)
print(e < a, e == types.CellType(), types.CellType(3).cell_contents)
print(a == 1, a != 1)
try: a < 1
except TypeError as x: print(x)
try: cell('a') < cell(1)
except TypeError as x: print(x)
def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
c = counter()
print(c(), c())
c.__closure__[0].cell_contents = 10
print(c(), c.__closure__[0].cell_contents, c.__code__.co_freevars)
del c.__closure__[0].cell_contents
try: c()
except NameError as x: print(x)
