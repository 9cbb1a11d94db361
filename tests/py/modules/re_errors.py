# What is no pattern, with message and place.
import re

def bad(pattern, flags=0):
    try:
        re.compile(pattern, flags)
    except re.error as e:
        print(repr(pattern), '->', e, '|', e.msg, e.pos, e.lineno, e.colno)
    except Exception as e:
        print(repr(pattern), '->', type(e).__name__, e)
    else:
        print(repr(pattern), 'is fine')

for pattern in ['(', ')', 'a)', '(a', '[', '[a', '[]', '[^]', '[a-', '[a-]', '[b-a]', r'[\d-a]', r'[a-\d]',
                '*', '+a', '?', 'a**', 'a*+*', 'a*??', '(*)', '|*', '^*', r'\b+', 'a{2,1}', 'a{99999999999}',
                '\\', 'a\\', r'\q', r'\x1', r'\u12', r'\U0011ffff', r'\U123', r'\N{nonsense}', r'\N', r'\N{', r'[\N{}]',
                r'[\q]', r'[\8]', r'\400', r'[\400]', r'\1', r'(a)\2', r'(a\1)', r'\99',
                '(?', '(?P', '(?P<', '(?P<>a)', '(?P<a', '(?P<1>a)', '(?P<a-b>c)', '(?P=a)', '(?P=', '(?P=a', '(?Px)',
                '(?P<a>b)(?P<a>c)', '(?P<a>(?P=a))', '(?<', '(?<a)', '(?=', '(?=a', '(?:', '(?#', '(?#a', '(?z)', '(?i', '(?i-', '(?i-i:a)',
                '(?-', '(?-i', '(?-)', '(?ia)b', '(?au)b', '(?a-u:b)', '(?L)a', '(?iz)', '(?i9)', 'a(?i)b', '(?i', '(?-z:a)',
                '(?(', '(?()a)', '(?(0)a)', '(?(1)a)', '(?(x)a)', '(?(1', '(?(1a)b)', '(a)(?(1)b|c|d)', '(a)(?(1)b',
                '(?<=a*)b', '(?<!a|bc)d', '(?<=a{2,3})', r'(?<=(a)\1)b', r'(a)(?<=\1)', r'(?<=(?P<x>a)(?(x)b|c))',
                'a\nb\n(', 'a\n\n[', '(?>a', 'a|(b', '(?P<\xe9>a)', '((((a', 'x{1,2', 'x{1,2}{3}', '(?i)(?-x:a)']:
    bad(pattern)
for pattern in [b'(', b'[\xff-a]', rb'\u1234', rb'\N{X}', b'(?u)a', b'(?P<\xe9>a)', b'(?La)a', b'a\n(']:
    bad(pattern)
bad('a', re.L)
bad('a', re.A | re.U)
bad(b'a', re.U)
bad(b'a', re.A | re.L)
bad('(?a)x', re.U)
bad(1)
bad(None)
bad(['a'])
print(re.error is re.PatternError, re.error.__name__, re.error.__module__, re.error.__mro__)
e = re.error('text')
print(e.msg, e.pattern, e.pos, e.args)
e = re.error('text', 'a\nb', 2)
print(e, e.lineno, e.colno)
for f in [lambda: re.compile(re.compile('a'), re.I), lambda: re.match('a', 1), lambda: re.match('a', b'a'),
          lambda: re.match(b'a', 'a'), lambda: re.match('a', None), lambda: re.Pattern(), lambda: re.Match(),
          lambda: re.compile('a').match(), lambda: re.compile('a').match('a', 'b')]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
