# re: flags, groups, lookarounds, possessive and atomic parts, scanning, escaping, splitting, errors.
import re

print(re.findall(r'(\w)(\d)?', 'a1b'), re.findall(r'(?i)AB', 'abAb'), re.match(r'(?P<y>\d{4})-(?P<m>\d\d)', '2024-05').groupdict(), re.search(r'(a)|(b)', 'b').groups(), re.search(r'(a)|(b)', 'b').groups('-'), re.fullmatch('a+', 'aaa').span(), re.match('b', 'ab'), re.search('^b', 'a\nb', re.M).start())
print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'a b'), re.sub(r'(?P<n>\d)', r'<\g<n>>', 'a1'), re.sub('x', lambda m: m[0].upper(), 'axbx', count=1), re.subn('a', 'b', 'aaa', count=2), re.sub('', '-', 'abc'), re.sub(r'\b', '|', 'a b'), re.sub('a*', 'x', 'baac'), re.sub('(a)?b', r'[\1]', 'b ab'))
print(re.split(r'[,;]', 'a,b;c'), re.split(r'([,;])', 'a,b;c'), re.split('x*', 'axbc'), re.split(r'\d', 'a1b2c', maxsplit=1), re.split(r'(?<=,)', 'a,b'), re.escape('a.b*c[d] é\n'), re.purge())
print(re.findall(r'a(?=b)', 'abac'), re.findall(r'a(?!b)', 'abac'), re.findall(r'(?<=a)b', 'abcb'), re.findall(r'(?<!a)b', 'abcb'), re.match(r'(a)?(?(1)b|c)', 'ab').group(), re.match(r'(a)?(?(1)b|c)', 'c').group(), re.match(r'a++b', 'aab'), re.match(r'a++a', 'aa'), re.match(r'(?>a+)a', 'aa'), re.match(r'(?:a|ab)(?:c|bcd)', 'abcd').group(), re.match(r'a{2,3}?', 'aaa').group(), re.match(r'x{,2}', 'xxx').group())
p = re.compile(r'''
    (?P<word>[a-z]+)   # a word
    \s* = \s*
    (?P<num>\d+)''', re.X | re.I)
m = p.match('Key = 42 rest')
print(m['word'], m[2], m.start('num'), m.end(), m.span('word'), m.lastgroup, m.lastindex, m.pos, m.endpos, m.string, m.re is p, m.expand(r'\g<num>-\1'), p.groups, dict(p.groupindex), p.flags, m.regs, p.pattern[:5], repr(m), m.groups(), m.group(1, 'num'))
print(p == re.compile(p.pattern, p.flags), hash(p) == hash(re.compile(p.pattern, p.flags)), re.compile('a'), re.compile(b'a', re.I), re.compile('a', re.A | re.S), [x.group() for x in re.finditer('.', 'ab')], re.compile('b').search('abab', 2).start(), re.compile('^b').match('ab', 1), re.compile('a').fullmatch('ba', 1) is not None, re.compile('a.c', re.S).match('a\nc').group() == 'a\nc')
print(re.findall(r'\w+', 'é à1_', re.A), re.findall(r'\w+', 'é à1_'), re.findall(rb'\w', b'\xe9a'), re.match(r'\d', '٣') is not None, re.match(r'\d', '٣', re.A), re.findall(r'[^\W\d_]', 'a1_é'), re.findall(r'\s', 'a\u00a0\x1cb'), re.match('ß', 'ẞ', re.I) is not None, re.match('ſ', 's', re.I) is not None, re.findall(r'[\x41-\u0043]', 'ABCD'), re.match(r'\N{DIGIT ONE}', '1').group(), re.match(r'\101\0', 'A\0').end(), re.match(r'(?a:\w)\w', 'aé').group(), re.findall(r'(?s:.)(?-i:b)', 'xb', re.I))
for bad in ('(', ')', '[a', '*', 'a**', '(?P<1>a)', '(?P<a>x)(?P<a>y)', '(?P=x)', r'\1', '(?<=a*)b', 'a{2,1}', '(?z)', r'\q', '(?P<a', '[b-a]', '(?', 'x(?i)', '(?(1)a|b|c)', '(?(9)a)', '\\', r'[\d-z]' if False else '[z-a]', r'\u12', '(?#', '(?P', r'\x1', '(?L)a', '(?-i)a', r'(?<!a|bc)d', '(?:', '|*', r'\N{NOPE}'):
    try:
        re.compile(bad)
        print('ok', bad)
    except re.error as e:
        print(repr(bad), e.msg, e.pos)
for bad in (lambda: re.match('a', b'a'), lambda: re.match(b'a', 'a'), lambda: re.compile(3), lambda: re.sub('a', r'\2', 'a'), lambda: re.sub('a', r'\g<x>', 'a'), lambda: re.sub('a', r'\q', 'a'), lambda: m['nope'], lambda: m[9], lambda: re.compile(re.compile('a'), re.I), lambda: re.compile('a', re.A | re.U), lambda: re.compile(b'a', re.U), lambda: re.sub('a', 3, 'a'), lambda: re.split('a', 3)):
    try:
        print(bad())
    except (TypeError, re.error, IndexError, ValueError) as e:
        print(type(e).__name__, e)
s = re.Scanner([(r'\d+', lambda sc, t: int(t)), (r'\s+', None), (r'\w+', lambda sc, t: t)])
print(s.scan('ab 12 c!'), re.I, repr(re.I | re.M), re.NOFLAG, re.RegexFlag(4), re.PatternError is re.error, re.template if hasattr(re, 'template') else 'gone')
