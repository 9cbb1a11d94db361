# __call__ of a metaclass can cache instances.
class Singleton(type):
    _all = {}
    def __call__(cls, *a):
        if cls not in cls._all:
            cls._all[cls] = super().__call__(*a)
        return cls._all[cls]
class Db(metaclass=Singleton):
    def __init__(self, n=0):
        print('init', n)
        self.n = n
print(Db(1) is Db(2), Db(3).n)
class Abstract(type):
    def __call__(cls, *a):
        if getattr(cls, 'abstract', False) and 'abstract' in vars(cls):
            raise TypeError('cannot make ' + cls.__name__)
        return super().__call__(*a)
class Shape(metaclass=Abstract):
    abstract = True
class Sq(Shape): pass
try:
    Shape()
except TypeError as e:
    print(e)
print(type(Sq()).__name__)
