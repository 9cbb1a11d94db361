# sub and subn: templates, functions, empty matches, counts.
import re
import warnings

print(re.sub('a', 'b', 'banana'), re.sub('a', 'b', 'banana', count=2), re.subn('a', '', 'banana'), re.subn('x', 'y', 'banana'))
print(re.sub('x*', '-', 'abxd'), re.sub('', '-', 'abc'), re.sub('b*', '-', 'abbbc'), re.sub('$', '!', 'a\n'), re.sub('(?m)^', '> ', 'a\nb'))
print(re.sub(r'(\w)(\w)', r'\2\1', 'abcd'), re.sub('(?P<x>a)', r'<\g<x>\g<1>\g<0>>', 'a'), re.sub('(a)|b', r'[\1]', 'ab'))
print(ascii(re.sub('a', r'\n\t\\\a\b\f\r\v\0\01\101', 'a')), re.sub('(a)', r'\g<1>0', 'a'), re.sub('a', r'\.\-\"', 'a'))
print(re.sub('(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)', r'\11\1', 'abcdefghijk'))
print(re.sub('.', lambda m: m.group().upper() + str(m.start()), 'abc'), re.sub('b', lambda m: None, 'abc'), re.sub('b', lambda m: '', 'abc'))
print(re.sub(b'a', b'b', b'banana'), re.sub(rb'(a)', rb'\1\1', b'ab'), re.sub(b'a', bytearray(b'x'), bytearray(b'ab')))
for repl in [r'\1', r'\2', r'\g<1', r'\g<>', r'\g', r'\g<a b>', r'\g<9>', r'\g<nope>', r'\q', r'\400', '\\', r'\g<-1>', r'\g<1a>', r'\99', r'\x']:
    try:
        print(repl, re.sub('a', repl, 'a'))
    except Exception as e:
        print(repl, type(e).__name__, e, getattr(e, 'pos', None))
for f in [lambda: re.sub('a', b'b', 'a'), lambda: re.sub(b'a', 'b', b'a'), lambda: re.sub('a', 1, 'a'), lambda: re.sub('a', lambda m: 1, 'xa'),
          lambda: re.sub('a', lambda m: 1 / 0, 'a'), lambda: re.sub('a', b'b', 'x'), lambda: re.sub('a', 'b'), lambda: re.sub('a', 'b', 'c', bad=1),
          lambda: re.compile('a').sub('b'), lambda: re.compile('a').sub('b', 'a', count='x')]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
p = re.compile('a')
print(p.sub('b', 'aaa', 1), p.sub(repl='b', string='aaa', count=2), p.subn('b', 'aaa'), p.sub('b', 'aaa', -1), p.sub('b', 'aaa', 0))
class S(str):
    pass
print(type(re.sub('x', 'y', S('a'))), type(re.sub('a', 'y', S('a'))))
text = 'abc'
print(re.sub('x', 'y', text) is text)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(re.sub('a', 'b', 'aaa', 1), re.sub('a', 'b', 'aAa', 0, re.I), re.split('a', 'xaya', 1), re.subn('a', 'b', 'aa', 1))
for w in caught:
    print(w.category.__name__, w.message)
for f in [lambda: re.sub('a', 'b', 'c', 1, 2, 3), lambda: re.sub('a', 'b', 'c', 1, count=2), lambda: re.split('a', 'b', 1, maxsplit=1)]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter('ignore')
            print(f())
    except TypeError as e:
        print(e)
