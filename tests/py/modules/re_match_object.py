# Everything a match object has.
import copy
import re

m = re.search(r'(?P<first>\w+) (?P<second>\w+)( x)?', '--ab cd--')
print(m, bool(m), type(m))
print(m.group(), m.group(0), m.group(1), m.group('second'), m.group(1, 'first', 3), m[1], m['first'], m[3])
print(m.groups(), m.groups('none'), m.groups(default=0), m.groupdict(), m.groupdict('?'))
print(m.start(), m.end(), m.span(), m.start(2), m.end('second'), m.span(3), m.start(3))
print(m.pos, m.endpos, m.lastindex, m.lastgroup, m.regs)
print(m.re, m.string, m.re.groups, m.re.groupindex, dict(m.re.groupindex))
print(m.expand(r'\2 \1 \g<first>\g<0>'), m.expand(r'[\3]'), m.expand(template='x'))
print(copy.copy(m) is m, copy.deepcopy(m) is m)
for key in [4, -1, 'nope', None, 1.5, (1,)]:
    for f in (m.group, m.__getitem__, m.start):
        try:
            print(f(key))
        except Exception as e:
            print(type(e).__name__, e)
class Index:
    def __index__(self):
        return 2
print(m[Index()], m.span(True), m.group(False))
for pattern, text in [('(a)(b)', 'ab'), ('((a)b)', 'ab'), ('(a)|(b)', 'b'), ('a', 'a'), ('(a)?b', 'b'), ('((ab))', 'ab'), ('(?P<n>a)(b)', 'ab')]:
    m = re.match(pattern, text)
    print(pattern, m.lastindex, m.lastgroup, m.regs)
print(re.match('.*', 'x' * 60), re.match(b'a', b'ab'), re.match('é"\'', 'é"\''))
p = re.compile('^b', re.M)
print(p.search('ab', 1), p.match('ab', 1), p.search('a\nb', 2), p.search('b', -5), p.search('b', 5), p.search('ab', 0, 1))
m = re.compile('b*').match('abbb', 1, 3)
print(m, m.pos, m.endpos, m.string)
m = re.compile('a$').match('ab', 0, 1)
print(m, re.compile(r'a\b').match('ab', 0, 1), re.compile('(?<=a)b').match('ab', 1))
m = re.compile('b').search('ab', 10, 20)
print(m)
m = re.compile('').search('ab', 10, 20)
print(m, m.pos, m.endpos)
class S(str):
    pass
m = re.match('(a)', S('ab'))
print(type(m.group()), type(m.string), type(re.match('.*', S('ab')).group()), m.string)
m = re.match(b'(a)(b)?', bytearray(b'ab'))
print(m.group(), m.groups(), m.string, re.match(b'a', memoryview(b'ab')).group())
print(re.fullmatch('a|ab', 'ab'), re.fullmatch('a*?', 'aa'), re.fullmatch('a', 'ab'), re.compile('b').fullmatch('abc', 1, 2))
print(re.Match[str], re.Pattern[bytes])
try:
    m.nothing = 1
except AttributeError as e:
    print(e)
