# In which order descriptors, instance state and class attributes answer.
class Data:
    def __get__(self, o, t=None): return ("data", o is None)
    def __set__(self, o, v): print("set", v)
    def __delete__(self, o): print("delete")
class NonData:
    def __get__(self, o, t=None): return ("nondata", t.__name__)
class SetOnly:
    def __set__(self, o, v): o.__dict__["s"] = v
class A:
    d, n, s = Data(), NonData(), SetOnly()
a = A()
a.__dict__.update(d=1, n=2)
print(a.d, a.n, A.d, A.n)
a.d = 5
del a.d
a.s = 9
print(a.s, type(A.s).__name__)
try: del a.s
except AttributeError as e: print(e)
class M(type):
    d = Data()
    x = property(lambda c: c.__name__ + "!")
class B(metaclass=M):
    d = 3
print(B.d, B.x)
B.d = 4
try: B().x
except AttributeError as e: print(e)
try: B.x = 1
except AttributeError as e: print(e)
