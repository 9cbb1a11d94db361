# dataclasses: fields, orders, keyword-only, slots, post init, inheritance, helpers, errors.
import dataclasses
from dataclasses import *
from typing import ClassVar, Any


@dataclass(order=True)
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False, repr=False)
    total: int = field(init=False, default=5)
    c: ClassVar[int] = 3


p = P(1, 2)
print(p, p == P(1, 2, ['t']), p < P(1, 3), p.tags is P(1).tags, P.c, [f.name for f in fields(P)], P.__match_args__, hash(P) is not None, P.__hash__)
print(asdict(p), astuple(p), replace(p, x=9), is_dataclass(P), is_dataclass(p), is_dataclass(int))


@dataclass(frozen=True, kw_only=True)
class F:
    a: int
    b: str = 'b'


f = F(a=1)
print(f, hash(f) == hash(F(a=1)), {f: 1}[F(a=1)], F.__match_args__)
for bad in (lambda: setattr(f, 'a', 2), lambda: delattr(f, 'a'), lambda: F(1), lambda: F(), lambda: replace(f, z=1), lambda: replace(p, total=1), lambda: P(1) < 3, lambda: asdict(3), lambda: fields(3), lambda: hash(p)):
    try:
        print(bad())
    except (FrozenInstanceError, TypeError, ValueError) as e:
        print(type(e).__name__, e)


@dataclass(slots=True, weakref_slot=True)
class S:
    a: int = 1
    b: int = field(default=2, kw_only=True)


s = S(5, b=6)
print(s, S.__slots__, hasattr(s, '__dict__'))
try:
    s.z = 1
except AttributeError as e:
    print(e)


@dataclass
class Post:
    a: int
    scale: InitVar[int] = 2
    b: int = field(init=False)

    def __post_init__(self, scale):
        self.b = self.a * scale


print(Post(3), Post(3, 4).b, Post.scale)


@dataclass
class Base:
    a: int
    b: int = 1
    _: KW_ONLY
    k: int = 0


@dataclass
class Child(Base):
    b: int = 7
    c: list[int] = field(default_factory=lambda: [1])


print(Child(1), Child(1, 2, [3], k=4), Child.__init__.__annotations__, Child.__doc__)
print(make_dataclass('Made', ['x', ('y', int), ('z', int, field(default=3))], namespace={'double': lambda self: self.x * 2})(1, 2), make_dataclass('M', 'a')(5))


@dataclass(eq=False, repr=False, init=False)
class Off:
    a: int = 1


print(Off().a, repr(Off()).startswith('<__main__.Off'), Off() == Off())


@dataclass(unsafe_hash=True)
class U:
    a: int
    b: int = field(hash=False, default=0)


print(hash(U(1, 2)) == hash(U(1, 3)), U(1, 2) == U(1, 3))


@dataclass
class Nest:
    inner: P
    items: dict


n = Nest(P(1), {'k': [P(2)]})
print(asdict(n), asdict(n, dict_factory=lambda kv: sorted(k for k, v in kv)), field(default=1, metadata={'m': 1}).metadata)
print(repr(fields(U)[1])[:60], [k.name for k in fields(Base) if k.kw_only], fields(P)[2].default is MISSING)


def cls(body, **kw):
    ns = {'__annotations__': {}}
    for name, (ann, value) in body.items():
        ns['__annotations__'][name] = ann
        if value is not None:
            ns[name] = value
    return dataclass(type('X', (), ns), **kw)


for body, kw in (({'a': (int, 1), 'b': (int, None)}, {}), ({'a': (list, [])}, {}), ({'a': (int, field(default=1, default_factory=list) if False else None)}, {'order': True, 'eq': False}), ({'a': (int, 1)}, {'slots': False, 'weakref_slot': True})):
    try:
        print(cls(body, **kw))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for bad in (lambda: field(default=1, default_factory=list), lambda: make_dataclass('X', ['a', 'a']), lambda: make_dataclass('X', ['for']), lambda: make_dataclass('X', [1])):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


@dataclass
class Rec:
    me: Any = None


r = Rec()
r.me = r
print(r)
match P(1, 2):
    case P(a, b):
        print(a, b)
