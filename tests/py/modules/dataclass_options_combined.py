# dataclass options together: order, frozen, slots, kw_only, weakref_slot, match_args, unsafe_hash; InitVar, KW_ONLY, replace.
from dataclasses import *
import dataclasses
@dataclass(order=True)
class P:
    x: int
    y: int = field(default=0, compare=False)
    tags: list = field(default_factory=list, repr=False, hash=False)
print(P(1) < P(2), P(1, 5) == P(1, 6), P(3), P(1).tags is P(1).tags, P.__match_args__, P.__hash__)
@dataclass(frozen=True, slots=True, kw_only=True)
class F:
    a: int
    b: str = 'b'
f = F(a=1)
for action in ("f.a = 2", "del f.a", "f.c = 3", "F(1)", "f.__dict__"):
    try:
        exec(action)
    except Exception as e:
        print(action, type(e).__name__, e)
print(f, hash(f) == hash(F(a=1)), F.__slots__, replace(f, b='c'))
@dataclass
class Base:
    x: int
    v: InitVar[int] = 10
    _: KW_ONLY
    k: int = 3
    def __post_init__(self, v): self.sum = self.x + v
@dataclass
class Derived(Base):
    z: int = 5
d = Derived(1, 2, 9, k=4)
print(d, d.sum, [x.name for x in fields(Derived)], asdict(d), astuple(d))
print(str(__import__('inspect').signature(Derived)))
@dataclass(eq=False)
class NoEq: x: int
@dataclass(unsafe_hash=True)
class H: x: int
@dataclass(repr=False, init=False)
class NoInit:
    x: int = 7
print(NoEq(1) == NoEq(1), hash(H(1)) == hash(H(1)), NoInit().x, 'NoInit object' in repr(NoInit()))
for text in ["@dataclass\nclass A:\n x: int = 1\n y: int", "@dataclass\nclass A:\n x: list = []", "@dataclass(order=True, eq=False)\nclass A: pass",
             "@dataclass(order=True)\nclass A:\n def __lt__(s, o): pass", "@dataclass(frozen=True)\nclass A(P): pass", "@dataclass\nclass A(F): pass", "@dataclass\nclass A:\n x: int = field(default=1, default_factory=int)",
             "replace(d, nope=1)", "replace(f, a=1, zz=2)", "fields(5)", "asdict(P)", "@dataclass(slots=True)\nclass A:\n __slots__ = ()\n x: int = 1", "make_dataclass('M', ['1x'])", "make_dataclass('M', ['for'])", "@dataclass\nclass A:\n x: KW_ONLY\n y: KW_ONLY"]:
    try:
        exec(text)
        print('fine', text)
    except Exception as e:
        print(type(e).__name__, e)
M = make_dataclass('M', [('x', int), ('y', str, field(default='d')), 'z'][:2], bases=(), namespace={'twice': lambda s: s.x * 2})
print(M(4), M(4).twice(), is_dataclass(M), is_dataclass(M(1)), is_dataclass(5))
@dataclass
class Node:
    value: int
    next: 'Node | None' = None
n = Node(1, Node(2)); 
print(n, asdict(n), fields(Node)[1].type)
n.next.next = n
print(n)
@dataclass
class Meta: x: int = field(default=1, metadata={'unit': 'm'}, kw_only=True)
fl = fields(Meta)[0]
print(fl.metadata['unit'], fl.kw_only, fl.default, fl.default_factory is MISSING, fl.init, fl.repr, fl.hash, fl.compare)
