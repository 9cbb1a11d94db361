# copy.replace, operator pipelines, itertools recipes and contextlib decorators put to use together.
import contextlib
import functools
import itertools
import operator


def grouper(iterable, n, fill=None):
    return itertools.zip_longest(*[iter(iterable)] * n, fillvalue=fill)


def roundrobin(*its):
    its = [iter(i) for i in its]
    for n in range(len(its), 0, -1):
        its = itertools.cycle(itertools.islice(its, n))
        yield from map(next, its)


def partition(pred, it):
    a, b = itertools.tee(it)
    return list(itertools.filterfalse(pred, a)), list(filter(pred, b))


def powerset(it):
    s = list(it)
    return itertools.chain.from_iterable(itertools.combinations(s, r) for r in range(len(s) + 1))


def sliding(it, n):
    from collections import deque
    window = deque(itertools.islice(it, n - 1), maxlen=n)
    for x in it:
        window.append(x)
        yield tuple(window)


print(list(grouper('ABCDE', 2, 'x')), list(roundrobin('ABC', 'D', 'EF')), partition(lambda x: x % 2, range(6)), list(powerset([1, 2, 3])), list(sliding(iter('abcd'), 2)))
print([k for k, g in itertools.groupby('AAAABBBCCDAABBB')], dict((k, len(list(g))) for k, g in itertools.groupby(sorted('banana'))), list(itertools.accumulate([1, 2, 3], operator.mul, initial=1)), functools.reduce(operator.or_, [{1}, {2}], set()), list(map(operator.itemgetter(0), ['ab', 'cd'])), sorted([{'n': 2}, {'n': 1}], key=operator.itemgetter('n')), list(itertools.starmap(operator.sub, [(5, 2), (3, 1)])), max(['a', 'bbb'], key=len), list(map(operator.methodcaller('title'), ['ab'])), sum(itertools.compress([1, 2, 3], [1, 0, 1])))


@contextlib.contextmanager
def tag(name):
    print(f'<{name}>', end='')
    yield name
    print(f'</{name}>')


@tag('deco')
def inside():
    print('body', end='')


inside()
with tag('a'), tag('b') as b:
    print(b, end='')
with contextlib.ExitStack() as stack:
    names = [stack.enter_context(tag(n)) for n in 'xy']
    print(names, end='')


def compose(*fs):
    return functools.reduce(lambda f, g: lambda x: f(g(x)), fs)


print(compose(str, abs, int)('-5'), functools.partial(int, base=16)('ff'), list(itertools.takewhile(lambda x: x < 10, (x * x for x in itertools.count()))), list(itertools.islice(itertools.cycle('ab'), 5)), next(itertools.dropwhile(str.isdigit, '12a3')), list(zip(*[(1, 'a'), (2, 'b')])), list(itertools.chain(*[[1], [2, 3]])), list(itertools.product('ab', repeat=2))[:3], ''.join(itertools.repeat('ab', 3)), dict(itertools.zip_longest('ab', [1])))
