"""Shallow and deep copies, and replace() for objects that support it.

A class may define __copy__, __deepcopy__ or the reduce protocol. What a copy is
made of comes from the machine, which answers only for objects of the program's
own classes and of built-in types.
"""

from _padcell import class_hook, copy_atomic, instance_update, reduce_parts
from copyreg import dispatch_table

__all__ = ['Error', 'copy', 'deepcopy', 'replace']


class Error(Exception):
    """What goes wrong in this module."""


error = Error

_PLAIN = frozenset({type(None), int, float, bool, complex, str, bytes, range,
                    type(...), type(NotImplemented)})


def copy(x):
    """A new object with the same parts."""
    cls = type(x)
    if cls in _PLAIN or cls is tuple or cls is frozenset or cls is slice:
        return x
    if cls is list or cls is dict or cls is set or cls is bytearray:
        return x.copy()
    if copy_atomic(x):
        return x
    hook = class_hook(cls, '__copy__')
    if hook is not None:
        return hook(x)
    parts = _parts(x, cls)
    if isinstance(parts, str):
        return x
    return _rebuild(x, parts, None)


def _parts(x, cls):
    # What the class has registered for copying and pickling, else what it says itself.
    reducer = dispatch_table.get(cls)
    if reducer is None:
        return reduce_parts(x)
    parts = reducer(x)
    if isinstance(parts, str):
        return parts
    make, args, *rest = parts
    return make, args, None, *(rest + [None] * (3 - len(rest)))[:3]


def deepcopy(x, memo=None, _nil=[]):
    """A new object whose parts are copied too, each object once.

    memo maps ids of originals to their copies.
    """
    cls = type(x)
    if cls in _PLAIN:
        return x
    if memo is None:
        memo = {}
    key = id(x)
    found = memo.get(key, _nil)
    if found is not _nil:
        return found
    if cls is list:
        new = memo[key] = []
        for item in x:
            new.append(deepcopy(item, memo))
    elif cls is dict:
        new = memo[key] = {}
        for name, item in x.items():
            new[deepcopy(name, memo)] = deepcopy(item, memo)
    elif cls is tuple:
        new = _deep_tuple(x, memo)
    elif copy_atomic(x):
        return x
    else:
        hook = class_hook(cls, '__deepcopy__')
        if hook is not None:
            new = hook(x, memo)
        else:
            parts = _parts(x, cls)
            new = x if isinstance(parts, str) else _rebuild(x, parts, memo)
    if new is not x:
        memo[key] = new
        # The original has to live as long as its id stands in the memo.
        memo.setdefault(id(memo), []).append(x)
    return new


def _deep_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    # The items may have led back to this very tuple.
    if id(x) in memo:
        return memo[id(x)]
    for old, new in zip(x, items):
        if old is not new:
            return tuple(items)
    return x


def _rebuild(x, parts, memo):
    # parts: the class and the arguments of its __new__, or, with None for
    # keywords, a function and its arguments; then state, list and dict items.
    make, args, keywords, state, items, pairs = parts
    deep = memo is not None
    if deep:
        args = tuple([deepcopy(arg, memo) for arg in args])
    if keywords is None:
        new = make(*args)
    else:
        if deep:
            keywords = {name: deepcopy(value, memo) for name, value in keywords.items()}
        new = make.__new__(make, *args, **keywords)
    if deep:
        memo[id(x)] = new
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        hook = class_hook(type(new), '__setstate__')
        if hook is not None:
            hook(new, state)
        elif isinstance(state, int):
            # How far an iterator over a built-in sequence is.
            new.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                instance_update(new, state)
            if slots is not None:
                for name, value in slots.items():
                    setattr(new, name, value)
    if items is not None:
        for item in items:
            new.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for name, item in pairs:
            if deep:
                name, item = deepcopy(name, memo), deepcopy(item, memo)
            new[name] = item
    return new


def replace(obj, /, **changes):
    """A new object of the same class with some fields replaced."""
    cls = type(obj)
    method = getattr(cls, '__replace__', None)
    if method is None:
        raise TypeError(f'replace() does not support {cls.__name__} objects')
    return method(obj, **changes)
