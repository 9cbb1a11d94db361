# The errors of the decorator and of the helpers.
from dataclasses import *
from dataclasses import FrozenInstanceError
from typing import ClassVar

def attempt(f):
    try:
        r = f()
    except Exception as e:
        print(type(e).__name__, e)
    else:
        print('ok', r)

def a():
    @dataclass
    class A:
        x: list = []
def b():
    @dataclass
    class B:
        x: int = 0
        y: int
def c():
    @dataclass
    class C:
        x = field(default=1)
def d():
    field(default=1, default_factory=int)
def e():
    @dataclass(frozen=True)
    class P:
        x: int
    @dataclass
    class Q(P):
        y: int
def f():
    @dataclass
    class P:
        x: int
    @dataclass(frozen=True)
    class Q(P):
        y: int
def g():
    @dataclass(order=True)
    class P:
        x: int
        def __lt__(self, other): return 1
def h():
    @dataclass(eq=False, order=True)
    class P:
        x: int
def i():
    @dataclass(frozen=True)
    class P:
        x: int
        def __setattr__(self, n, v): pass
def j():
    @dataclass(unsafe_hash=True)
    class P:
        x: int
        def __hash__(self): return 1
def k():
    @dataclass
    class P:
        x: ClassVar[int] = field(default_factory=int)
def l():
    @dataclass
    class P:
        _: KW_ONLY
        __: KW_ONLY
def m():
    @dataclass(slots=True)
    class P:
        __slots__ = ('x',)
        x: int
def n():
    @dataclass(weakref_slot=True)
    class P:
        x: int
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n):
    attempt(fn)

@dataclass
class R:
    x: int
    y: int = field(init=False, default=3)
    z: InitVar[int] = 4
    def __post_init__(self, z):
        self.zz = z
attempt(lambda: R())
attempt(lambda: R(1, 2, 3))
attempt(lambda: R(1, q=2))
attempt(lambda: replace(R(1), y=1))
attempt(lambda: replace(R(1), x=7, z=1))
attempt(lambda: replace(3))
attempt(lambda: asdict(R))
attempt(lambda: astuple(3))
attempt(lambda: fields(3))
for bad in (['1a'], ['class'], ['a', 'a'], [('a', int, 3, 4)], [3]):
    attempt(lambda: make_dataclass('M', bad))
