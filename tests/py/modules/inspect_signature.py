# Signatures of functions, methods, classes, partials, and binding arguments to them.
import functools
import inspect


def plain(a, b=2, *args, c, d=4, **kw) -> int:
    pass


def posonly(a, b=1, /, c: int = 2, *, d: 'str' = None):
    pass


class Point:
    def __init__(self, x, y=0):
        pass

    def move(self, dx, *, dy=1):
        pass

    @classmethod
    def make(cls, text):
        pass

    @staticmethod
    def parse(text: str, strict=False) -> 'Point':
        pass

    def __call__(self, z):
        pass


class Bare:
    pass


class Made:
    def __new__(cls, a, b):
        return object.__new__(cls)


class Meta(type):
    def __call__(cls, one, two=2):
        pass


class WithMeta(metaclass=Meta):
    pass


@functools.wraps(plain)
def wrapper(*args, **kwargs):
    pass


for f in (plain, posonly, Point, Point.move, Point(1).move, Point.make, Point.parse, Point(1),
          Bare, Made, WithMeta, wrapper, lambda x, *y: x):
    print(inspect.signature(f))
print(inspect.signature(wrapper, follow_wrapped=False))
print(inspect.signature(functools.partial(plain, 1)))
print(inspect.signature(functools.partial(plain, 1, b=3)))
print(inspect.signature(functools.partial(plain, c=3)))
sig = inspect.signature(plain)
for name, param in sig.parameters.items():
    print(name, param.kind, param.kind.description, param.default, param.annotation, repr(param))
print(repr(sig), sig.return_annotation, type(sig.parameters).__name__)
bound = sig.bind(1, 2, 3, 4, c=5, e=6)
print(bound, bound.args, bound.kwargs)
bound = sig.bind(1, c=3)
print(bound.arguments)
bound.apply_defaults()
print(bound.arguments, bound.args, bound.kwargs)
print(sig.bind_partial(1))
for args, kw in (((), {}), ((1,), {}), ((1,), {'c': 1, 'a': 2})):
    try:
        sig.bind(*args, **kw)
    except TypeError as e:
        print(e)
sig2 = inspect.signature(posonly)
for args, kw in (((1, 2, 3, 4), {}), ((), {'a': 1}), ((1,), {'z': 1}), ((1,), {'b': 3})):
    try:
        print(sig2.bind(*args, **kw))
    except TypeError as e:
        print(e)
print(sig.replace(return_annotation=str), sig == inspect.signature(plain), sig == sig2)
print(hash(sig2) == hash(inspect.signature(posonly)))
p = inspect.Parameter('n', inspect.Parameter.KEYWORD_ONLY, default=1, annotation=int)
print(p, p.replace(name='m', default=inspect.Parameter.empty), p == p.replace())
for bad in (lambda: inspect.Parameter('1', inspect.Parameter.KEYWORD_ONLY),
            lambda: inspect.Parameter('a', inspect.Parameter.VAR_KEYWORD, default=1),
            lambda: inspect.Parameter(1, inspect.Parameter.KEYWORD_ONLY),
            lambda: inspect.Parameter('a', 9),
            lambda: inspect.Signature([p, p]),
            lambda: inspect.Signature([p, inspect.Parameter('q', inspect.Parameter.POSITIONAL_ONLY)]),
            lambda: inspect.signature(3)):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(inspect.getfullargspec(plain))
print(inspect.getfullargspec(posonly))
print(inspect.getcallargs(plain, 1, 2, 3, c=4, z=5))
try:
    inspect.getcallargs(plain)
except TypeError as e:
    print(e)
print(inspect.signature(plain).format(max_width=10))
