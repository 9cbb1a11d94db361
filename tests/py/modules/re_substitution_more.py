# re: functions of patterns with positions, templates, empty matches, groups that take no part.
import re

p = re.compile(r'(?P<a>\d+)(?P<b>[a-z])?')
for text in ('12x', '3', 'q45z', ''):
    m = p.search(text)
    print(repr(text), m and (m.group(), m.groups(), m.groupdict('none'), m.span('b'), m.lastgroup, m.start(), m.end()))
print(p.findall('1a2b3'), p.sub(r'[\g<a>|\2]', '1a2'), p.sub(lambda m: str(int(m['a']) * 2), '5x10'), p.split('a1b2c'), [m.span() for m in p.finditer('1a22')], p.subn('', '1a2b'))
print(re.sub(r'(a)(b)?', r'\1\2', 'ac'), re.sub('x*', '-', 'abxd'), re.sub(r'(?<=a)', '!', 'aab'), re.split(r'\b', 'ab cd'), re.findall('', 'ab'), re.findall(r'^|\w', 'ab'), re.sub(r'\n', r'\\n', 'a\nb'), re.sub('a', r'\t\x41'.replace('\\x41', 'A'), 'a'))
print(p.match('a1', 1).span(), p.match('1a1', 0, 1).group(), p.search('ab1', 2).group(), p.fullmatch('1a2', 0, 2).group(), p.findall('1a2b', 2), p.findall('1a2b', 0, 2), list(p.scanner('1a2').search().groups()))
print(re.sub('(?i)A', 'x', 'aA'), re.sub('a|b', {'a': '1', 'b': '2'}.get('a') or '', 'ab'), re.sub(r'(\d)(\d)', r'\2\1', '1234'), re.sub(r'\g', 'x', 'g') if False else '', re.sub('(?P<n>x)', r'\g<1>\g<n>\g<0>', 'x'), re.sub('b', r'\g<0>\g<0>', 'abc'), re.sub('(x)|y', r'(\1)', 'xy'))
print(re.match('(a(b)?)+', 'aba').groups(), re.match('(?:(a)|b)*', 'ab').groups(), re.match('(a|ab)(c|bcd)(d*)', 'abcd').groups(), re.match(r'(\w)+', 'abc').group(1), re.match(r'((a)|(b))*', 'ab').groups(), re.match('(?=(a))a', 'a').group(1), re.match('(?!(a))b', 'b').groups(), re.search('(?<=(a))b', 'ab').group(1))
m = re.match('(.)(.)', 'xy')
print(m.expand(r'\2-\1'), m[0], m[1:] if False else m.group(0, 1, 2), m.string, m.re.pattern, m.regs, bool(m), m == re.match('(.)(.)', 'xy'), list(map(m.group, (0, 1))), m.__getitem__(2), m.endpos)
print(re.escape('a-b_c.d'), re.escape(b'\x00.'), re.compile('a', re.I | re.X).flags & re.I, re.compile('(?x) a b # c').match('ab').group(), re.compile(r'[]a]+').match(']a').group(), re.compile(r'[^]]').match('a').group(), re.findall(r'[a\-z]', 'a-z'), re.findall(r'[\w-]+', 'a-b c'), re.findall(r'\bfoo\b', 'foo.foofoo'), re.findall(r'\Boo', 'foo'), re.findall(r'\Aa|b\Z', 'ab'))
