# UserDict, UserList, UserString as bases.
from collections import *
class Upper(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
u = Upper(a=1); u.update({'b': 2}); u.setdefault('c', 3); print(u, u.data, 'A' in u, u | {'d': 4}, u.copy(), len(u), list(u.items()), u == {'A': 1, 'B': 2, 'C': 3}, u.get('zz'), u.pop('A'), type(u.copy()).__name__)
class Miss(UserDict):
    def __missing__(self, k): return k * 2
print(Miss()['ab'], Miss().get('q'), UserDict.fromkeys('ab', 1), UserDict({'a': 1}, b=2))
try: UserDict()['x']
except KeyError as e: print('KeyError', e)
l = UserList([3, 1, 2]); l.sort(); l += [9]; print(l, l + [1], [0] + l, l * 2, l[1:], type(l[1:]).__name__, l == [1, 2, 3, 9], l < [2], l.index(3), l.count(1), l.copy(), 3 in l, UserList('ab'), UserList(l), sorted(l, reverse=True))
l.insert(0, 5); l.pop(); l.reverse(); l.extend(UserList([7])); del l[0]; l[0] = 'z'; l.remove(5); print(l, len(l), repr(l)); l.clear(); print(l)
s = UserString('Hello'); print(s, repr(s), s.upper(), type(s.upper()).__name__, s + ' w', 'x' + s, s * 2, s[0], s[1:3], len(s), 'ell' in s, s == 'Hello', s < 'I', hash(s) == hash('Hello'), s.replace('l', 'L'), s.find('l'), s.split('l'), s.startswith('He'), s.center(9, '*'), s % (), UserString('%d') % 3, int(UserString('12')), s.encode(), s.join(['a', 'b']), s.count('l'), s.partition('l'), s.isalpha(), sorted(s), s.removeprefix('He'), s.zfill(8), UserString(5))
