# Data descriptors beat the instance dict, non-data descriptors don't.
class Data:
    def __get__(self, o, t):
        return ('data', o is not None, t.__name__)
    def __set__(self, o, v): print('set', v)
    def __delete__(self, o): print('delete')
class NonData:
    def __get__(self, o, t): return ('nondata', o is not None)
class SetOnly:
    def __set__(self, o, v): o.__dict__['s'] = ('stored', v)
class A:
    d, n, s = Data(), NonData(), SetOnly()
a = A()
print(a.d, A.d)
a.d = 1
a.__dict__['d'] = 'dict'
print(a.d)
del a.d
print(a.n)
a.n = 'own'
print(a.n, A.n)
print(type(a.s).__name__)
a.s = 5
print(a.s)
try:
    del a.s
except AttributeError as e:
    print(e)
class DelOnly:
    def __delete__(self, o): print('del only')
class B: x = DelOnly()
b = B()
del b.x
try:
    b.x = 1
except AttributeError as e:
    print(e)
A.d = 'replaced'
print(A.d, a.d)
