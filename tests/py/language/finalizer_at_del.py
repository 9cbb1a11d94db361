# A finalizer runs when the last name of its object goes.
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a = A(1)
del a
print("after del")
a = A(2)
a = None
print("after None")
a = A(3)
a = A(4)
print("after another")
def f():
    x = A(5)
    print("in f")
f()
print("after f")
A(6)
print("after the expression")
b = a
del a
print("one left")
del b
print("none left")
d = {"k": A(7)}
del d["k"]
print("after the item")
class N: pass
n = N()
n.x = A(8)
del n.x
print("after the attribute")
n.x = A(9)
n = None
print("after the owner")
o = A(10)
o.child = A(11)
del o
print("parent before child")
def h():
    q = A(12)
    del q
    print("h")
    w = A(13)
    w = None
    print("h again")
h()
class R:
    def __del__(self):
        global saved
        saved = self
R()
print(type(saved).__name__)
del saved
print("finalized once")
keep = A(14)
print("exit")
