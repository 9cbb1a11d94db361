# copy: shallow and deep copies, shared and recursive parts, protocols, replace, what can't be copied.
import copy
import collections
import dataclasses
import datetime


class Plain:
    def __init__(self, x):
        self.x = x


class Slots:
    __slots__ = ('a', 'b')

    def __init__(self, a):
        self.a = a


class Custom:
    def __init__(self, v):
        self.v = v

    def __copy__(self):
        return Custom(('copied', self.v))

    def __deepcopy__(self, memo):
        return Custom(('deep', copy.deepcopy(self.v, memo)))


class Reduce:
    def __init__(self, v):
        self.v = v

    def __reduce__(self):
        return Reduce, (self.v + 1,)


class State:
    def __init__(self):
        self.a, self.b = 1, 2

    def __getstate__(self):
        return {'a': self.a}

    def __setstate__(self, state):
        self.__dict__.update(state, restored=True)


class Args:
    def __new__(cls, a, *, k):
        self = object.__new__(cls)
        self.made = (a, k)
        return self

    def __getnewargs_ex__(self):
        return (self.made[0],), {'k': self.made[1]}


class MyList(list):
    def __init__(self, *a):
        super().__init__(*a)
        self.extra = []


class MyDict(dict):
    pass


p = Plain([1])
s, d = copy.copy(p), copy.deepcopy(p)
print(s.x is p.x, d.x is p.x, d.x == p.x)
sl = Slots([2])
print(copy.copy(sl).a is sl.a, copy.deepcopy(sl).a is sl.a, hasattr(copy.copy(sl), 'b'))
print(copy.copy(Custom(1)).v, copy.deepcopy(Custom([1])).v, copy.copy(Reduce(1)).v, copy.deepcopy(Reduce(5)).v)
st = copy.copy(State())
print(vars(st), copy.copy(Args(1, k=2)).made, copy.deepcopy(Args([1], k=2)).made)
m = MyList([1, [2]])
m.extra.append(m)
c, dd = copy.copy(m), copy.deepcopy(m)
print(c, c.extra is m.extra, dd.extra[0] is dd, dd[1] is m[1], type(dd).__name__, type(copy.copy(MyDict(a=1))).__name__)
r = [1]
r.append(r)
q = copy.deepcopy(r)
print(q[1] is q, q[1] is r, q)
shared = [0]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], copy.deepcopy((1, 2)) , copy.deepcopy(([],))[0] is not None)
t = (1, 'a', (2,))
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy(len) is len, copy.deepcopy(Plain) is Plain, copy.copy(1.5), copy.deepcopy({1, 2}), copy.deepcopy(frozenset([1])), copy.deepcopy(range(3)), copy.copy(slice(1, 2)), copy.deepcopy(b'x'), copy.copy(bytearray(b'y')))
memo = {}
x = [1]
y = copy.deepcopy(x, memo)
print(memo[id(x)] is y, len(memo))
print(copy.copy(collections.OrderedDict(a=[1])), copy.deepcopy(collections.defaultdict(list, a=[1])), copy.copy(collections.deque([1], 3)), copy.deepcopy(datetime.date(2020, 1, 2)), copy.copy(ValueError('a', 1)).args, copy.deepcopy(Exception('x')).args)


@dataclasses.dataclass
class D:
    a: int
    b: int = 2


N = collections.namedtuple('N', 'a b')
print(copy.replace(D(1), b=5), copy.replace(N(1, 2), a=9), copy.replace(datetime.date(2020, 1, 2), year=2021))
e = ValueError('note')
e.add_note('n')
e.attr = 1
print(copy.copy(e).__notes__, copy.copy(e).attr)
gen = (i for i in ())
for bad in (lambda: copy.copy(gen), lambda: copy.deepcopy(gen), lambda: copy.copy(iter), lambda: copy.replace(1), lambda: copy.replace(D(1), z=1), lambda: copy.deepcopy(open)):
    try:
        print(bad())
    except (TypeError, copy.Error) as err:
        print(type(err).__name__, err)
print(copy.Error is copy.error, copy.copy(NotImplemented), copy.deepcopy(...), copy.copy(property) is property)
