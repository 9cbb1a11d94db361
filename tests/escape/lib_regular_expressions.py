# Patterns, matches, replacement functions and scanners.
from attempt import attempts, works

import re

def re_sub(pattern, replacement, text):
    return re.sub(pattern, replacement, text)

attempts(r'''
import re
loot = re.sub('x', lambda m: m.__class__.__dict__, 'x')

import re
loot = re.compile('x').__reduce__()

import re
loot = re.match('x', 'x').__copy__.__self__

import re
loot = re.sub('(?P<a>x)', r'\g<__globals__>', 'x')

import re
loot = re.sub('x', getattr, 'x')

import re
loot = re.Scanner([('x', lambda scanner, token: scanner.__dict__)]).scan('x')[0][0]

import re
loot = re.sub.__globals__

import re
loot = re.functools or re.copyreg

import re
loot = re.purge.__code__

import re
class S(str):
    def __getitem__(self, i):
        return cap.__globals__
loot = type(re.match('.', S('x')).group()) is not str

call(re_sub, 'x', lambda m: str(cap.__globals__), 'x')

call(re_sub, 'x', lambda m: m.string.__class__.__subclasses__(), 'x')

import re
m = re.match('x', 'x')
m.string = cap
loot = 1
''', re_sub=re_sub)

works(r'''
import re
m = re.match(r'(?P<k>\w+)=(\d+)', 'a=12')
result = m.group('k', 2), m.groupdict(), re.sub('[a-z]', lambda m: m.group().upper(), 'ab1'), re.split(',', 'a,b')

result = re_sub('(.)', r'<\1>', 'ab')
''', re_sub=re_sub)
