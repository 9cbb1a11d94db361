# namedtuple options and errors; UserDict, UserList and UserString.
from collections import UserDict, UserList, UserString, namedtuple
import copy

P = namedtuple('P', 'x y z', defaults=[5])
p = P(1, 2)
print(p, p._asdict(), p._replace(x=9), P._make([1, 2, 3]), P._fields, P._field_defaults, p == (1, 2, 5), p.x, p[1], p[-1], P.__doc__, P.x.__doc__, hash(p) == hash((1, 2, 5)), p + (1,), p * 2 == (1, 2, 5) * 2, copy.copy(p) is not None, P.__match_args__, P.__new__.__defaults__, repr(P(x=1, y=2)), len(p), sorted([P(2, 1), P(1, 2)])[0].x)
print(namedtuple('R', ['a', 'class', 'a', '_b'], rename=True)._fields, namedtuple('M', 'a,b', module='mod').__module__, namedtuple('E', '')(), namedtuple('One', 'x')(1))
for bad in (lambda: namedtuple('P', 'a a'), lambda: namedtuple('P', 'class'), lambda: namedtuple('P', '_a'), lambda: namedtuple('1P', 'a'), lambda: namedtuple('P', 'a', defaults=[1, 2]), lambda: P(1), lambda: P(1, 2, 3, 4), lambda: P(1, 2, w=3), lambda: p._replace(q=1), lambda: P._make([1]), lambda: setattr(p, 'x', 2), lambda: namedtuple('P', 'a-b'), lambda: p.q, lambda: namedtuple('P', 'a', False), lambda: namedtuple(3, 'a')):
    try:
        print(bad())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)


class Up(UserDict):
    def __setitem__(self, k, v):
        super().__setitem__(k.upper(), v)


u = Up({'a': 1}, b=2)
u.update(c=3)
print(u, u.data, dict(u), 'A' in u, 'a' in u, len(u), u.copy(), u | {'d': 4}, {'d': 4} | u, u.get('Z'), u.pop('A'), u.setdefault('Q', 0) if 'Q' in u else 'n', copy.copy(u) == u, Up.fromkeys('xy', 1))
u |= {'e': 5}
print(u, UserDict(a=1) == {'a': 1})


class Miss(UserDict):
    def __missing__(self, k):
        return f'missing {k}'


print(Miss()['k'], Miss().get('k'))
lst = UserList([3, 1])
lst.append(2)
lst += [5]
lst.extend(UserList([6]))
print(lst, lst[1:], type(lst[1:]).__name__, lst + [1], [0] + lst, lst * 2, lst == [3, 1, 2, 5, 6], lst.index(2), lst.count(9), lst.pop(), lst.sort(), lst, lst.reverse(), lst.copy(), lst < [9], UserList('ab'), UserList(lst).data is not lst.data, 5 in lst, lst.insert(0, 7), lst.remove(7))
s = UserString('abc')
print(s, repr(s), s.upper(), type(s.upper()).__name__, s + 'd', 'x' + s, s * 2, s[1], s == 'abc', hash(s) == hash('abc'), s.find('b'), 'b' in s, s % () if False else s.format(), s.split('b'), len(s), int(UserString('5')), s.center(7, '-'), s.encode(), s < 'b', s.isalpha(), UserString(3), s.replace('a', 'z'), s.join(['1', '2']))
