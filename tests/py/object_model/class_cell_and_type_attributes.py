# __class__ is set before mro() runs; a cell of another class is refused; attributes of classes that can't be deleted.
class Meta(type):
    def mro(self):
        self.__dict__['early'](self)
        return super().mro()


class C(metaclass=Meta):
    def early(self):
        print(__class__.__name__)


class Swaps(type):
    def __new__(meta, name, bases, namespace, other=None):
        cls = super().__new__(meta, name, bases, namespace)
        return super().__new__(meta, name, (), {}) if other else cls


try:
    class D(metaclass=Swaps, other=True):
        def method(self):
            return __class__
except TypeError as e:
    print(str(e).split(' defining')[1])


class X[T]:
    'elephant'


X.__doc__ = 'banana'
for name in ('__doc__', '__type_params__', '__module__'):
    try:
        delattr(X, name)
    except TypeError as e:
        print(e)
print(X.__doc__)
print(X.__dict__['__firstlineno__'] > 0)
X.__module__ = 'elsewhere'
print('__firstlineno__' in X.__dict__)
X.__type_params__ = 'whatever'
print(X.__type_params__)
