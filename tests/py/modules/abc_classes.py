# ABCMeta: abstract methods, registration, hooks.
from abc import *
import abc
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    @staticmethod
    @abstractmethod
    def make(): ...
    @classmethod
    @abstractmethod
    def build(cls): ...
    def twice(self): return 2 * self.area()
def attempt(f):
    try: print('ok', f())
    except Exception as e: print(type(e).__name__, e)
attempt(Shape)
print(sorted(Shape.__abstractmethods__))
class Half(Shape):
    def area(self): return 2
    name = 'half'
attempt(Half)
class Sq(Half):
    make = staticmethod(lambda: 1)
    build = classmethod(lambda cls: cls)
attempt(lambda: Sq().twice())
class One(ABC):
    @abstractmethod
    def only(self): ...
attempt(One)
@Shape.register
class Alien: pass
print(isinstance(Alien(), Shape), issubclass(Alien, Shape), Shape in Alien.__mro__)
attempt(lambda: Shape.register(3))
attempt(lambda: Alien.register)
class A(ABC): pass
class B(A): pass
attempt(lambda: B.register(A))
class Hook(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Hook: return any('go' in k.__dict__ for k in C.__mro__)
        return NotImplemented
class Goer:
    def go(self): pass
class SubHook(Hook): pass
print(isinstance(Goer(), Hook), isinstance(3, Hook), isinstance(Goer(), SubHook))
t = get_cache_token(); A.register(int); print(isinstance(3, A), isinstance(3, B), get_cache_token() != t)
class C(A): pass
C.register(str)
print(isinstance('', A), isinstance('', C), issubclass(str, B))
attempt(lambda: issubclass(3, A))
class Late(ABC):
    @abstractmethod
    def f(self): ...
Late.f = lambda self: 1
update_abstractmethods(Late); attempt(lambda: Late().f())
class Pr(ABC):
    @abstractproperty
    def x(self): ...
    @abstractclassmethod
    def y(cls): ...
    @abstractstaticmethod
    def z(): ...
attempt(Pr)
class Coop(ABC):
    @abstractmethod
    def m(self): return 'base'
class Coop2(Coop):
    def m(self): return super().m() + '+'
print(Coop2().m(), type(Coop), ABC.__class__.__name__)
class WithInit(ABC):
    def __init_subclass__(cls, **kw): print(cls.__name__, kw)
class K(WithInit, tag=1): pass
