# Inconsistent orders, duplicate bases, layout conflicts and bases that are not classes.
def attempt(f):
    try:
        f()
    except TypeError as e:
        print(e)
class A: pass
class B(A): pass
def one():
    class X(A, B): pass
def two():
    class X(A, A): pass
def three():
    class X(int, str): pass
def four():
    class X(bool): pass
def five():
    class X(5): pass
def six():
    class X(lambda: 0): pass
def seven():
    class X(type(None)): pass
def eight():
    type('X', (A, B), {})
def nine():
    class X(range): pass
def ten():
    class X(object, A): pass
def eleven():
    class X(type(lambda: 0)): pass
def twelve():
    class X(slice): pass
for f in (one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve):
    attempt(f)
