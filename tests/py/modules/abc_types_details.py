# abc and types: abstract kinds, registration, dynamic classes, namespaces, kinds of objects.
import abc
import types
from abc import ABC, abstractmethod


class A(ABC):
    @abstractmethod
    def f(self): ...

    @property
    @abstractmethod
    def p(self): ...

    @classmethod
    @abstractmethod
    def c(cls): ...

    @staticmethod
    @abstractmethod
    def s(): ...


class B(A):
    def f(self):
        return 'f'

    p = property(lambda self: 'p')
    c = classmethod(lambda cls: 'c')


class C(B):
    s = staticmethod(lambda: 's')


print(sorted(A.__abstractmethods__), sorted(B.__abstractmethods__), C().f(), C().p, C.c(), C.s(), C.__abstractmethods__)
for cls in (A, B):
    try:
        cls()
    except TypeError as e:
        print(e)


class Reg(ABC):
    pass


@Reg.register
class R:
    pass


print(isinstance(R(), Reg), issubclass(R, Reg), Reg.register(int), isinstance(3, Reg), isinstance('a', Reg), abc.get_cache_token() > 0)


class Hook(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        return hasattr(C, 'quack') or NotImplemented


print(issubclass(type('D', (), {'quack': 1}), Hook), issubclass(int, Hook))
try:
    Reg.register(Reg2 := type('Reg2', (ABC,), {})) and Reg2.register(Reg)
except RuntimeError as e:
    print(e)


class Later(ABC):
    @abstractmethod
    def x(self): ...


Later.x = lambda self: 1
print(abc.update_abstractmethods(Later) is Later, Later().x())
ns = types.SimpleNamespace(a=1, b='x')
ns.c = [ns]
print(ns, ns == types.SimpleNamespace(a=1, b='x', c=ns.c), types.SimpleNamespace({'k': 1}, z=2), vars(types.SimpleNamespace(q=1)))
made = types.new_class('Made', (list,), {}, lambda d: d.update(x=5))
print(made, made.x, made([1]), types.resolve_bases((int,)), types.prepare_class('P', (), {})[0], types.get_original_bases(made))
p = types.MappingProxyType({'a': 1})
print(p, p['a'], p | {'b': 2}, len(p), list(p), p == {'a': 1}, p.copy())
for bad in (lambda: p.__setitem__('a', 2), lambda: types.MappingProxyType(3), lambda: types.SimpleNamespace(1), lambda: types.FunctionType(3, {}), lambda: types.new_class('X', (int, str))):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


def g():
    yield


print([t.__name__ for t in (types.FunctionType, types.LambdaType, types.GeneratorType, types.CodeType, types.BuiltinFunctionType, types.MethodType, types.ModuleType, types.TracebackType, types.FrameType, types.NoneType, types.EllipsisType, types.NotImplementedType, types.GenericAlias, types.UnionType, types.CellType, types.MethodWrapperType, types.WrapperDescriptorType, types.MethodDescriptorType, types.ClassMethodDescriptorType, types.GetSetDescriptorType, types.MemberDescriptorType, types.CoroutineType, types.AsyncGeneratorType)])
m = types.MethodType(lambda self, x: (self, x), 5)
f = types.FunctionType((lambda a, b=1: a + b).__code__, {}, 'named', (10,))
print(m(6), f(1), f.__name__, types.ModuleType('mod', 'doc').__doc__, types.GenericAlias(list, (int,)), int | None, types.CellType(3).cell_contents, isinstance(int | str, types.UnionType), isinstance(g(), types.GeneratorType))


class Dyn:
    @types.DynamicClassAttribute
    def d(self):
        return 'instance'


print(Dyn().d)
