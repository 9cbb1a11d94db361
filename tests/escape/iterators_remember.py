# Iterators, views and slices a cell makes are the cell's, whoever advances, sizes or prints them.
import rexec

from attempt import _assigning


def drain(values):
    for _ in values:
        pass


def size(values):
    return len(list(values))


def biggest(values):
    return max(values)


def joined(values):
    return ','.join(values)


current = []


def show(value):
    # What a supervisor prints of a cell's it has the cell pay for.
    with current[-1].metered():
        return repr(value)


def first(values):
    return next(iter(values))


def table(pairs):
    return dict(pairs)


def attack(source):
    rx = rexec.RExec(limits={'max_fuel': 60_000, 'max_memory': 32 << 20, 'max_time': 20})
    current.append(rx)
    main = rx.add_module('__main__')
    for f in (drain, size, biggest, joined, show, first, table):
        setattr(main, f.__name__, f)
    try:
        rx.r_exec(_assigning('loot', source))
        loot = rx.r_eval("globals().get('loot')")
    except BaseException as e:
        print(f'blocked: {type(e).__name__}: {e}')
    else:
        print('ESCAPED' if loot else 'harmless')


for source in '''
drain(range(10**12))

drain(iter(range(10**12)))

drain(map(str, range(10**12)))

drain(filter(None, range(10**12)))

drain(zip(range(10**12)))

drain(enumerate(range(10**12)))

drain(reversed(range(10**12)))

drain(x for x in range(10**12))

drain(iter(int, 1))

import itertools
drain(itertools.count())

import itertools
drain(itertools.cycle([1]))

import itertools
drain(itertools.repeat(1))

import itertools
drain(itertools.chain.from_iterable(itertools.repeat([1])))

import itertools
drain(itertools.product(range(1000), repeat=5))

import itertools
drain(itertools.permutations(range(30)))

import itertools
drain(itertools.combinations(range(60), 30))

import itertools
drain(itertools.dropwhile(bool, itertools.repeat(1)))

import itertools
drain(itertools.starmap(max, itertools.repeat((1, 2))))

class I:
    def __iter__(self): return self
    def __next__(self): return 1
drain(I())

class S:
    def __getitem__(self, i): return i
drain(S())

size(range(10**12))

size(map(int, range(10**12)))

import itertools
size(itertools.repeat('x'))

biggest(range(10**12))

import itertools
joined(itertools.repeat('x'))

def g():
    while True:
        yield 'x'
joined(g())

def g():
    while True:
        yield 1, 1
table(g())

a = []
for i in range(60):
    a = [a, a]
show(a)

a = {}
for i in range(60):
    a = {1: a, 2: a}
show(a)

class R:
    def __repr__(self):
        while True:
            pass
show(R())

class R:
    def __repr__(self): return repr(self)
show(R())

class L(list):
    def __iter__(self):
        while True:
            yield 1
size(L())

d = dict.fromkeys(range(100))
def g():
    for k in d:
        d[k] = 1
        yield from d.items()
    yield from g()
drain(g())

first(filter(None, __import__('itertools').repeat(0)))

first(x for x in __import__('itertools').count() if x < 0)

map(getattr, [drain], ['__globals__']).__next__()

first(map(getattr, [drain], ['__globals__']))

first(map('{0.__globals__}'.format, [drain]))

table(map(lambda x: (x, drain.__globals__), 'a'))

biggest(map(vars, [drain]))

show(map(getattr, [drain], ['__globals__'])) == ''

first(zip(map(getattr, [drain], ['__code__'])))

import functools
first(map(functools.partial(getattr, drain), ['__globals__']))

import operator
first(map(operator.attrgetter('__globals__'), [drain]))

first(type('O', (), {'__next__': lambda s: drain.__globals__, '__iter__': lambda s: s})())
'''.strip('\n').split('\n\n'):
    attack(source)

rx = rexec.RExec(limits={'max_fuel': 300_000})
current.append(rx)
main = rx.add_module('__main__')
main.size, main.biggest, main.joined, main.show, main.table = size, biggest, joined, show, table
rx.r_exec("result = size(zip(range(9))), size(enumerate(range(9))), size(range(100)), biggest(map(int, '123')), joined(x for x in 'abc'), show([1, {2: 3}]), table(zip('ab', (1, 2)))")
print('allowed:', rx.r_eval('result'))
