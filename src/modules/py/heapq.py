"""Priority queues in lists: the smallest item stands at index 0.

The item at index k is no larger than those at 2k+1 and 2k+2. Popping moves the
hole all the way down first and lets the last item rise from there, which takes
fewer comparisons than stopping early.
"""

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest',
           'nsmallest', 'heappushpop']


def _rise(heap, start, at):
    # Move the item at index at towards start until its parent isn't larger.
    item = heap[at]
    while at > start:
        parent = (at - 1) >> 1
        above = heap[parent]
        if not item < above:
            break
        heap[at] = above
        at = parent
    heap[at] = item


def _sink(heap, at):
    # Move the item at index at down to a leaf along the smaller children, then up.
    end = len(heap)
    start = at
    item = heap[at]
    child = 2 * at + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    _rise(heap, start, at)


def heappush(heap, item):
    """Add an item."""
    try:
        heap.append(item)
    except AttributeError:
        raise _not_a_list('heappush', heap) from None
    _rise(heap, 0, len(heap) - 1)


def heappop(heap):
    """Remove and return the smallest item; IndexError if there is none."""
    try:
        last = heap.pop()
    except IndexError:
        raise IndexError('index out of range') from None
    except AttributeError:
        raise _not_a_list('heappop', heap) from None
    if not heap:
        return last
    smallest = heap[0]
    heap[0] = last
    _sink(heap, 0)
    return smallest


def heapreplace(heap, item):
    """Remove and return the smallest item, then add another."""
    try:
        smallest = heap[0]
    except IndexError:
        raise IndexError('index out of range') from None
    heap[0] = item
    _sink(heap, 0)
    return smallest


def heappushpop(heap, item):
    """Add an item, then remove and return the smallest."""
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sink(heap, 0)
    return item


def _not_a_list(name, heap):
    return TypeError(f'{name}() argument 1 must be list, not {type(heap).__name__}')


def heapify(x):
    """Turn a list into a heap in place, in linear time."""
    if not isinstance(x, list):
        raise TypeError(f'heapify() argument must be list, not {type(x).__name__}')
    for at in range(len(x) // 2 - 1, -1, -1):
        _sink(x, at)


# The same with the largest item in front, for merge, nsmallest and curious programs.

def _rise_max(heap, start, at):
    item = heap[at]
    while at > start:
        parent = (at - 1) >> 1
        above = heap[parent]
        if not above < item:
            break
        heap[at] = above
        at = parent
    heap[at] = item


def _sink_max(heap, at):
    end = len(heap)
    start = at
    item = heap[at]
    child = 2 * at + 1
    while child < end:
        right = child + 1
        if right < end and not heap[right] < heap[child]:
            child = right
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    _rise_max(heap, start, at)


def _heappop_max(heap):
    last = heap.pop()
    if not heap:
        return last
    largest = heap[0]
    heap[0] = last
    _sink_max(heap, 0)
    return largest


def _heapreplace_max(heap, item):
    largest = heap[0]
    heap[0] = item
    _sink_max(heap, 0)
    return largest


def _heapify_max(x):
    for at in range(len(x) // 2 - 1, -1, -1):
        _sink_max(x, at)


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
