# Functions are descriptors: __get__ by hand; partial application by binding.
def f(self, x): return (self, x)
b = f.__get__(10)
print(b(5), type(b).__name__)
print(f.__get__(None, int) is f)
class A: pass
print(f.__get__(A, type)(1)[0] is A)
try:
    f.__get__(None, None)
except TypeError as e:
    print(e)
a = A()
a.m = f.__get__(a)
print(a.m(3)[0] is a)
print(str.upper.__get__('abc')(), len.__call__('abc'), (5).__add__.__call__(6))
try:
    str.upper.__get__(5)
except TypeError as e:
    print(e)
try:
    str.upper(5)
except TypeError as e:
    print(e)
try:
    str.upper()
except TypeError as e:
    print(e)
try:
    list.append([1])
except TypeError as e:
    print(e)
try:
    int.__add__('a', 1)
except TypeError as e:
    print(e)
print(dict.fromkeys.__self__, [].append.__self__, type(dict.__dict__['fromkeys']).__name__)
