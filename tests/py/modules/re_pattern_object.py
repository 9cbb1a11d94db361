# Pattern objects: attributes, repr, equality, copies, the cache.
import copy
import re

p = re.compile(r'(?P<a>x)(?P<b>y)(z)', re.I | re.M)
print(p.pattern, p.flags, p.groups, p.groupindex, type(p.groupindex).__name__, type(p).__name__, type(p).__module__)
for flags in [0, re.I, re.I | re.M, re.A, re.U, re.S, re.X, re.I | re.M | re.S | re.X | re.A]:
    print(re.compile('a', flags), re.compile('a', flags).flags)
for flags in [0, re.I, re.A, re.L]:
    print(re.compile(b'a', flags), re.compile(b'a', flags).flags)
print(re.compile('(?im)a').flags, re.compile('(?x) a').flags, re.compile('(?a)a').flags, re.compile('(?i:a)').flags)
print(re.compile('x' * 300))
print(re.compile('a\'"\n'), re.compile('é'))
print(re.compile('a') == re.compile('a'), re.compile('a') == re.compile('a', re.I), re.compile('a') == re.compile(b'a'), re.compile('a') != re.compile('b'), re.compile('a') == 'a')
print(hash(re.compile('a')) == hash(re.compile('a')), len({re.compile('a'), re.compile('a'), re.compile('b')}))
print(re.compile('a') is re.compile('a'), re.compile(p) is p, copy.copy(p) is p, copy.deepcopy(p) is p)
re.purge()
print(re.compile('a') == re.compile('a'))
try:
    re.compile('a') < re.compile('b')
except TypeError as e:
    print(e)
print(repr(re.A), repr(re.I | re.L), repr(re.NOFLAG), repr(re.RegexFlag(0)), re.I, int(re.S), re.I.name, re.I.value)
print(repr(~re.I), repr(re.RegexFlag(1 << 20)), repr(re.I | 1 << 20), re.I & re.M, re.ASCII is re.A, bool(re.I & re.I))
print(isinstance(re.I, int), re.I == 2, re.I | re.M == 10, type(re.I | re.M).__name__)
print(re.escape('a.b*c[d] e\n#é'), re.escape(b'a.\xff'), re.escape(''), re.escape('_-~ &'))
print(re.escape('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~\t\v\f\r'))
try:
    p.groupindex['a'] = 1
except TypeError as e:
    print(e)
for name in ('groupindex', 'other'):
    try:
        setattr(p, name, 1)
    except AttributeError as e:
        print(e)
s = re.compile('b*').scanner('abba')
print(type(s).__name__, s.pattern)
while m := s.search():
    print(m)
s = re.compile('a').scanner('aaba')
while m := s.match():
    print(m)
print(s.match(), type(re.finditer('a', 'a')).__name__)
scanner = re.Scanner([(r'\d+', lambda s, t: int(t)), (r'[a-z]+', lambda s, t: s.match.span()), (r'\s+', None), ('=', 'eq')])
print(scanner.scan('x = 12 abc!'))
