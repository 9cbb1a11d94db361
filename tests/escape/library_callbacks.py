# Library functions that call what they are given: parsers, scanners, writers, sorters run it as the cell.
from attempt import attempts, works


def supply(kind):
    import re, json
    return {'match': re.match('a(b)', 'ab'), 'pattern': re.compile('a'), 'encoder': json.JSONEncoder(),
            'decoder': json.JSONDecoder()}[kind]


given_all = dict(supply=supply)

attempts('''
import re
loot = re.sub('a', lambda m: getattr(cap, '__globals__'), 'abc')

import re
loot = re.sub('a', '{0.__globals__}'.format, 'abc') if 0 else re.sub('a', lambda m: '{0.__globals__}'.format(cap), 'abc')

import re
loot = re.compile('a').scanner('a').match().re.__reduce__()

import re
loot = re.compile('a').__reduce_ex__(2)

import re
loot = re.Scanner([('a', lambda s, t: cap.__globals__)]).scan('a')

import re
loot = re.match('a', 'a').re.sub.__self__

supply('match').re.__copy__

supply('match').__class__.__mro__

supply('pattern').sub(lambda m: cap.__code__, 'a')

supply('encoder').default.__self__

supply('encoder').encode.__globals__

supply('encoder').default = lambda o: o.__dict__
loot = supply('encoder').encode(given)

type(supply('encoder')).default = lambda self, o: 'mine'

supply('decoder').__dict__

import json
loot = json.loads('{"a": 1}', object_hook=lambda d: cap.__globals__)

import json
loot = json.loads('[1]', parse_int=lambda s: cap.__code__)

import json
loot = json.loads('{}', cls=type('D', (json.JSONDecoder,), {'decode': lambda self, s: cap.__globals__}))

import json
class E(json.JSONEncoder):
    def default(self, o):
        return o.__dict__
loot = json.dumps(given, cls=E)

import json
class D(dict):
    def items(self):
        return [('x', cap.__globals__)]
loot = json.dumps(D(a=1))

import csv, io
class W:
    def write(self, text):
        global loot
        loot = cap.__globals__
csv.writer(W()).writerow([1])

import csv
loot = list(csv.reader(x.__globals__ for x in [cap]))

import csv
class D(csv.Dialect):
    delimiter = property(lambda s: cap.__globals__)
csv.register_dialect('d', D)

import heapq
class K:
    def __lt__(self, other):
        return cap.__globals__
loot = heapq.heapify([K(), K()])

import bisect
bisect.bisect([1], 2, key=lambda x: cap.__code__)

import random
random.Random().shuffle(type('L', (list,), {'__len__': lambda s: cap.__globals__})([1]))

import random
class R(random.Random):
    def random(self):
        return cap.__globals__
loot = R().choice([1])

import statistics
class N:
    def __float__(self): return cap.__globals__
statistics.fmean([N()])

import decimal
class D(decimal.Decimal):
    def __str__(self): return cap.__globals__
loot = str(D(1))

import decimal
decimal.getcontext().prec = 5
loot = call(lambda: __import__('decimal').getcontext().prec) != 5

import datetime
class TZ(datetime.tzinfo):
    def utcoffset(self, dt): return cap.__globals__
datetime.datetime.now(TZ()) if 0 else datetime.datetime(2000, 1, 1, tzinfo=TZ()).utcoffset()

import datetime
loot = datetime.datetime(2000, 1, 1).__reduce_ex__(2)

import io
class Raw(io.RawIOBase):
    def readinto(self, b): return cap.__globals__
    def readable(self): return True
loot = io.BufferedReader(Raw()).read(1)

import io
loot = io.TextIOWrapper(type('B', (io.BytesIO,), {'read1': lambda s, n: cap.__code__, 'read': lambda s, n=-1: cap.__code__})(b'a')).read()

import struct
struct.pack_into('i', type('B', (bytearray,), {})(1), 0, 5)

import array
loot = array.array('i', [1]).__reduce_ex__(3)

import itertools
loot = list(itertools.groupby([cap], lambda f: f.__globals__))

import functools
loot = functools.lru_cache(lambda f: f.__globals__)(cap)

import operator
loot = operator.call(operator.attrgetter, '__code__')(cap)

import textwrap
loot = textwrap.TextWrapper(fix_sentence_endings=True).wordsep_re.__reduce__()

import string
loot = string.Template.__init_subclass__.__func__.__globals__

import unicodedata
unicodedata.ucd_3_2_0.__self__

import collections
class D(collections.defaultdict):
    def __missing__(self, key): return cap.__globals__
loot = D()['x']

import collections
loot = collections.defaultdict(lambda: cap.__globals__)['x']

import collections
loot = collections.Counter.__init__.__globals__

import collections
loot = collections.UserDict({'a': 1}).data.__class__.__base__.__subclasses__

import collections
loot = collections.OrderedDict().__reduce__.__globals__

import contextlib
with contextlib.ExitStack() as s:
    s.callback(lambda: cap.__globals__)

import contextlib
with contextlib.redirect_stdout(type('W', (), {'write': lambda s, t: cap.__globals__, 'flush': lambda s: 0})()):
    print('x')
''', **given_all)

works('''
import re, json, csv, io
out = io.StringIO()
csv.writer(out).writerow([1, 'a,b'])
result = re.sub('a', lambda m: m[0].upper(), 'aba'), json.loads('[1.5]', parse_float=str), json.dumps({1: [2]}, default=str), out.getvalue(), list(csv.reader(['x,y']))

import heapq, bisect, random, collections, itertools
r = random.Random(5)
result = heapq.nlargest(2, [1, 5, 3], key=lambda x: -x), bisect.bisect([1, 2], 1, key=lambda x: x), 0 <= r.random() < 1, collections.Counter('aab').most_common(1), [(k, list(g)) for k, g in itertools.groupby('aab')]

supply('match').group(1), supply('pattern').sub('b', 'a'), supply('encoder').encode([1]), supply('decoder').decode('[1]')
''', **given_all)
