# Iterator tools and searches with functions of the cell's.
from attempt import attempts, works

attempts('''
import itertools
loot = list(itertools.accumulate([cap, '__globals__'], getattr))[1]

import itertools
loot = list(itertools.starmap(getattr, [(cap, '__code__')]))

import itertools
loot = list(itertools.groupby([cap], key=lambda f: f.__globals__))

import itertools
loot = list(itertools.filterfalse(lambda f: f.__globals__, [cap]))

import itertools
loot = itertools.count().__reduce__()

import itertools
loot = itertools.tee([1])[0].__copy__.__self__

import itertools
loot = itertools.chain.from_iterable.__self__.__subclasses__()

import heapq
loot = list(heapq.merge([cap], [cap], key=lambda f: f.__globals__))

import heapq
loot = heapq.nlargest(1, [cap], key=lambda f: f.__code__)

import bisect
loot = bisect.bisect([cap], 1, key=lambda f: f.__globals__)

import statistics
class N(float):
    def __float__(self):
        return cap.__globals__
loot = statistics.mean([N(1)]) if type(statistics.mean([N(1)])) not in (float, N) else None

import array
loot = array.array('i', [1]).__reduce_ex__(3)

import struct
class B(bytes):
    def __len__(self):
        return 10 ** 9
loot = len(struct.unpack('2s', B(b'ab'))[0]) > 2
''')

works('''
import itertools, heapq, bisect
result = list(itertools.accumulate([1, 2, 3])), [k for k, g in itertools.groupby('aab')], heapq.nsmallest(1, [3, 1]), bisect.bisect([1, 3], 2)

import array, struct
a = array.array('i', [1, 2])
result = a.tolist(), struct.unpack('<h', struct.pack('<h', 5)), list(itertools.islice(itertools.count(), 2)) if 'itertools' in globals() else 0
''')
