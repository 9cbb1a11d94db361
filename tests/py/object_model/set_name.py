# __set_name__ is called in definition order after the class is made.
class D:
    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)
        self.name = name
    def __get__(self, o, t=None): return 'value of ' + self.name
class A:
    first = D()
    second = D()
    alias = first
print(A.first, A().second, A.alias)
A.third = D()
try:
    A.third
except AttributeError as e:
    print(e)
class Bad:
    def __set_name__(self, owner, name): raise ValueError('no')
try:
    class B:
        x = Bad()
except ValueError as e:
    print(e, e.__notes__)
class Sub:
    def __init_subclass__(cls): print('init_subclass', cls.__name__)
class C(Sub):
    d = D()
type('Dyn', (), {'q': D()})
