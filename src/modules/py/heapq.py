"""Priority queues in lists: the smallest item stands at index 0.

The item at index k is no larger than those at 2k+1 and 2k+2.
"""

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest',
           'nsmallest', 'heappushpop']


from _heapq import (_heapify_max, _heappop_max, _heapreplace_max, heapify, heappop,
                    heappush, heappushpop, heapreplace)


def merge(*iterables, key=None, reverse=False):
    """Merge sorted iterables into one sorted iterator, without reading ahead."""
    if reverse:
        rank, fix, pop, replace = -1, _heapify_max, _heappop_max, _heapreplace_max
    else:
        rank, fix, pop, replace = 1, heapify, heappop, heapreplace
    # Entries: key, number of the iterable (which decides ties), value, next method.
    heap = []
    for number, iterable in enumerate(iterables):
        advance = iter(iterable).__next__
        try:
            value = advance()
        except StopIteration:
            continue
        heap.append([value if key is None else key(value), number * rank, value, advance])
    fix(heap)
    while len(heap) > 1:
        entry = heap[0]
        while True:
            yield entry[2]
            try:
                value = entry[3]()
            except StopIteration:
                pop(heap)
                break
            entry[2] = value
            entry[0] = value if key is None else key(value)
            replace(heap, entry)
            if heap[0] is not entry:
                break
    if heap:
        _, _, value, advance = heap[0]
        yield value
        # An iterator's own __next__ is bound to it; the rest comes straight from it.
        while True:
            try:
                value = advance()
            except StopIteration:
                return
            yield value


def nsmallest(n, iterable, key=None):
    """The n smallest items in order, as sorted(iterable, key=key)[:n]."""
    return _best(n, iterable, key, min, _heapify_max, _heapreplace_max, 1,
                 lambda new, worst: new < worst, False)


def nlargest(n, iterable, key=None):
    """The n largest items, the largest first, as sorted(..., reverse=True)[:n]."""
    return _best(n, iterable, key, max, heapify, heapreplace, -1,
                 lambda new, worst: worst < new, True)


def _best(n, iterable, key, one, fix, replace, step, better, reverse):
    # Keeps the n best seen so far in a heap whose first entry is the worst of them.
    if n == 1:
        nothing = object()
        found = one(iterable, default=nothing, key=key)
        return [] if found is nothing else [found]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=reverse)[:n]
    source = iter(iterable)
    heap = []
    number = 0
    for _, item in zip(range(n), source):
        heap.append((item if key is None else key(item), number, item))
        number += step
    if not heap:
        return heap
    fix(heap)
    worst = heap[0][0]
    for item in source:
        rank = item if key is None else key(item)
        if better(rank, worst):
            replace(heap, (rank, number, item))
            worst = heap[0][0]
            number += step
    heap.sort(reverse=reverse)
    return [item for _, _, item in heap]
