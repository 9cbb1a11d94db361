# dataclass fields: defaults, factories, exclusion from init, repr and comparison.
from dataclasses import *
@dataclass
class C:
    a: int
    b: list = field(default_factory=list, compare=False)
    c: int = field(default=3, init=False)
    d: str = field(default='d', repr=False)
for t in [
    "C(1), C(1, [2]), C(1) == C(1, [5]), C(1).c, C(1, d='x').d, C(1).b is C(1).b, [f.name for f in fields(C)], C.c, hasattr(C, 'b'), replace(C(1), a=2), asdict(C(1)), C.__match_args__",
    'C()',
    'C(1, [], 5, 6)',
    'C(1, c=4)',
    'replace(C(1), c=5)',
    'C(1) < C(2)',
    'hash(C(1))',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
