# What inspect says about objects: kinds, members, doc strings, states, static attributes.
import functools
import inspect



def function():
    """A doc.

        Indented.
      Less.
    """


def generator():
    yield 1


async def coroutine():
    pass


async def agen():
    yield 1


class Base:
    """The base."""

    data = 1

    def method(self):
        """Base method."""

    @classmethod
    def cm(cls):
        pass

    @staticmethod
    def sm():
        pass

    @property
    def prop(self):
        """A property."""
        return 1


class Derived(Base):
    __slots__ = ('slot',)

    def method(self):
        pass


names = [n for n in ('ismodule isclass ismethod isfunction isbuiltin isroutine isgenerator '
                     'isgeneratorfunction iscoroutine iscoroutinefunction isasyncgen '
                     'isasyncgenfunction isawaitable ismethoddescriptor isdatadescriptor '
                     'isgetsetdescriptor ismemberdescriptor ismethodwrapper isabstract iscode '
                     'isframe istraceback').split()]
coro = coroutine()
for obj in (inspect, Base, Base().method, function, len, [].append, list.append, generator(),
            generator, coro, coroutine, agen(), agen, Base.__dict__['prop'], Derived.slot,
            Base.cm, Base.__dict__['sm'], (1).__add__, function.__code__,
            functools.partial(coroutine), functools.partial(function)):
    print(getattr(obj, '__name__', type(obj).__name__),
          [n for n in names if getattr(inspect, n)(obj)])
coro.close()
print(inspect.getdoc(function))
print(repr(inspect.getdoc(Derived)), inspect.getdoc(Derived.method), inspect.getdoc(Base.prop))
print(inspect.cleandoc('  first\n    second\n      third\n\n'))
print(inspect.indentsize('\t  x'))
print([n for n, v in inspect.getmembers(Base, inspect.isfunction)])
print([n for n, v in inspect.getmembers(Base(), inspect.ismethod)])
print([(n, v) for n, v in inspect.getmembers_static(Base()) if n == 'prop'][0][1] is Base.__dict__['prop'])
print(inspect.getattr_static(Base(), 'prop') is Base.__dict__['prop'],
      inspect.getattr_static(Base(), 'none', 'default'))
try:
    inspect.getattr_static(Base(), 'none')
except AttributeError as e:
    print('AttributeError', e)
print(inspect.getmro(Derived))
for a in inspect.classify_class_attrs(Derived):
    if not a.name.startswith('__'):
        print(a.name, a.kind, a.defining_class.__name__)
g = generator()
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g), list(g),
      inspect.getgeneratorstate(g))
c = coroutine()
print(inspect.getcoroutinestate(c), c.close(), inspect.getcoroutinestate(c))
print(inspect.getclasstree([Base, Derived]))
print(inspect.unwrap(functools.wraps(function)(lambda: 1)) is function)


def outer():
    x = 1

    def inner():
        return x, len, undefined_name, Base
    return inner


print(inspect.get_annotations(lambda: 1), inspect.formatannotation(int),
      inspect.formatannotation(list[int]), inspect.formatannotation('x'))


@inspect.markcoroutinefunction
def marked():
    pass


print(inspect.iscoroutinefunction(marked), inspect.isabstract(Base))
print(inspect.currentframe().f_code.co_name, inspect.stack()[0].function)


def where():
    info = inspect.getframeinfo(inspect.currentframe())
    return info.function, info.lineno, info.code_context, info.index


print(where())
print(inspect.getsource(where))
print(inspect.getsourcelines(generator))
print(inspect.getsource(Base.method))
print(inspect.getcomments(where), inspect.getmodulename('/a/b.py'))
