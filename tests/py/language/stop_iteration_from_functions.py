# A StopIteration raised by what a native iterator calls ends the iteration.
import itertools


def stop(x, *more):
    raise StopIteration


def iterators():
    return [iter([1]), iter([])]


def delegating(it):
    result = yield from it
    print('end', result)


print(list(map(next, iterators())), [x for x in map(next, iterators())], list(delegating(map(next, iterators()))))
for make in (lambda: map(stop, [1]), lambda: filter(stop, [1]), lambda: zip(map(stop, [1])), lambda: enumerate(map(stop, [1])),
             lambda: itertools.takewhile(stop, [1]), lambda: itertools.dropwhile(stop, [1]), lambda: itertools.filterfalse(stop, [1]),
             lambda: itertools.starmap(stop, [(1,)]), lambda: itertools.accumulate([1, 2], stop), lambda: itertools.groupby([1], stop),
             lambda: itertools.chain(map(stop, [1]), [2]), lambda: iter(lambda: stop(1), 0)):
    print(list(make()), list(delegating(make())), next(make(), 'default'), [x for x in make()])


def roundrobin(*its):
    its = [iter(i) for i in its]
    for n in range(len(its), 0, -1):
        its = itertools.cycle(itertools.islice(its, n))
        yield from map(next, its)


print(list(roundrobin('ABC', 'D', 'EF')))
try:
    next(map(stop, [1]))
except StopIteration as e:
    print('StopIteration', e.value)
