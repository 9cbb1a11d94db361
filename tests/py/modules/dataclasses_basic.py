# Fields, defaults, the made methods and their repr.
from dataclasses import dataclass, field, fields, asdict, astuple, replace, is_dataclass, MISSING

@dataclass
class Point:
    x: int
    y: int = 0

p = Point(1)
print(p, p == Point(1, 0), p != Point(2), p == (1, 0))
print(Point.__doc__)
print([(f.name, f.type, f.default is MISSING) for f in fields(Point)])
print(asdict(p), astuple(p), replace(p, y=9))
print(is_dataclass(Point), is_dataclass(p), is_dataclass(3), Point.__match_args__)
print(Point.__hash__, Point.__init__.__qualname__, Point.__init__.__annotations__)

@dataclass(order=True)
class Version:
    major: int
    minor: int = field(default=0)
    tags: list = field(default_factory=list, compare=False, repr=False)

vs = [Version(1, 2), Version(0, 9), Version(1, 0)]
print(sorted(vs), max(vs), Version(1) <= Version(1), Version(1) > Version(0, 5))
print(Version(1).tags is Version(1).tags, Version.__doc__)
try:
    Version(1) < 3
except TypeError as e:
    print(e)

@dataclass(frozen=True)
class Frozen:
    a: int
    b: str = 'b'

f = Frozen(1)
for act in (lambda: setattr(f, 'a', 2), lambda: delattr(f, 'b'), lambda: setattr(f, 'zz', 2)):
    try:
        act()
        print('done')
    except AttributeError as e:
        print(type(e).__name__, e)
print(hash(f) == hash(Frozen(1)), {f: 1}[Frozen(1)])

@dataclass
class Nested:
    p: Point
    many: list
    by: dict
    t: tuple = ()

n = Nested(Point(1, 2), [Point(3), 4], {'k': Point(5)}, (Point(6), 'x'))
print(asdict(n))
print(astuple(n))
print(n)
