"""Functions that work on functions: wrapping, caching, partial calls, dispatch by type."""

from _functools import _lru_cache_wrapper, cmp_to_key, partial, reduce
from _padcell import derives, instance_dict, instance_update, own_mro, type_dispatches
from _rexec import caller_is_below
from abc import get_cache_token
from collections import namedtuple

__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES',
           'total_ordering', 'cache', 'cmp_to_key', 'lru_cache', 'reduce', 'partial',
           'partialmethod', 'singledispatch', 'singledispatchmethod', 'cached_property']

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__',
                       '__annotations__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)

_GenericAlias = type(list[int])
_UnionType = type(int | str)
_missing = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS,
                   updated=WRAPPER_UPDATES):
    """Make wrapper look like wrapped: name, doc string, annotations, attributes.

    The wrapped function is kept in __wrapped__.
    """
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        except RuntimeError:
            # A function from outside the cell doesn't show all of the usual ones. Another name
            # was asked for on purpose.
            if name not in WRAPPER_ASSIGNMENTS:
                raise
            continue
        setattr(wrapper, name, value)
    for name in updated:
        if name == '__dict__':
            try:
                instance_update(wrapper, instance_dict(wrapped))
            except RuntimeError:
                pass
        else:
            getattr(wrapper, name).update(getattr(wrapped, name, {}))
    # Last, so that an attribute of this name among the copied ones doesn't win.
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator that applies update_wrapper to the function below it."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


def _derived(given, wanted, combine):
    def compare(self, other):
        answer = getattr(type(self), given)(self, other)
        if answer is NotImplemented:
            return answer
        return combine(answer, self, other)
    compare.__name__ = wanted
    compare.__doc__ = f'Made by total_ordering from {given}.'
    return compare


# given -> wanted -> the wanted answer from the given one. A strict comparison of
# the same direction excludes equality, the opposite one negates, and so on.
_SAME_STRICT = lambda answer, self, other: answer and self != other
_SAME_LOOSE = lambda answer, self, other: answer or self == other
_OPPOSITE = lambda answer, self, other: not answer
_STRICT_TO_OPPOSITE_STRICT = lambda answer, self, other: not answer and self != other
_LOOSE_TO_OPPOSITE_LOOSE = lambda answer, self, other: not answer or self == other

_ORDERINGS = {
    '__lt__': {'__gt__': _STRICT_TO_OPPOSITE_STRICT, '__le__': _SAME_LOOSE,
               '__ge__': _OPPOSITE},
    '__le__': {'__ge__': _LOOSE_TO_OPPOSITE_LOOSE, '__lt__': _SAME_STRICT,
               '__gt__': _OPPOSITE},
    '__gt__': {'__lt__': _STRICT_TO_OPPOSITE_STRICT, '__ge__': _SAME_LOOSE,
               '__le__': _OPPOSITE},
    '__ge__': {'__le__': _LOOSE_TO_OPPOSITE_LOOSE, '__gt__': _SAME_STRICT,
               '__lt__': _OPPOSITE},
}


def total_ordering(cls):
    """A class decorator that adds the comparisons missing beside a given one."""
    given = {name for name in _ORDERINGS
             if getattr(cls, name, None) is not getattr(object, name)}
    if not given:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    # __lt__ is the best known to be right, so it goes first.
    for root in ('__lt__', '__le__', '__gt__', '__ge__'):
        if root in given:
            break
    for wanted, combine in _ORDERINGS[root].items():
        if wanted not in given:
            setattr(cls, wanted, _derived(root, wanted, combine))
    return cls


_CacheInfo = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'])


def lru_cache(maxsize=128, typed=False):
    """Remember the results of the last maxsize different calls.

    maxsize=None never forgets. typed=True keeps arguments of different types
    apart even if they are equal. The function gets cache_info(), cache_clear()
    and cache_parameters().
    """
    if callable(maxsize) and isinstance(typed, bool):
        # Used as a bare decorator.
        return _cached(maxsize, 128, typed)
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')
    return lambda user_function: _cached(user_function, maxsize, typed)


def _cached(user_function, maxsize, typed):
    wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _CacheInfo)
    wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
    return update_wrapper(wrapper, user_function)


def cache(user_function, /):
    """Remember the result of every different call."""
    return lru_cache(maxsize=None)(user_function)


class partialmethod:
    """Like partial, for use as a method in a class body."""

    def __init__(self, func, /, *args, **keywords):
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        elif not callable(func) and not type_dispatches(type(func), '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        parts = [repr(self.func), *map(repr, self.args)]
        parts += [f'{name}={value!r}' for name, value in self.keywords.items()]
        cls = type(self)
        return f'{cls.__module__}.{cls.__qualname__}({", ".join(parts)})'

    def _method(self):
        func, args, kept = self.func, self.args, self.keywords

        def _method(cls_or_self, /, *more, **keywords):
            return func(cls_or_self, *args, *more, **{**kept, **keywords})

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    def __get__(self, obj, cls=None):
        func = self.func
        if type_dispatches(type(func), '__get__'):
            bound = type(func).__get__(func, obj, cls)
            if bound is not func:
                # Class methods, static methods and the like bind by themselves.
                result = partial(bound, *self.args, **self.keywords)
                result.__partialmethod__ = self
                if not isinstance(func, type(_plain)):
                    return result
        return self._method().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    __class_getitem__ = classmethod(_GenericAlias)


def _plain():
    pass


def _specific(cls, registry):
    # The class among registry's keys that serves cls best, or None. Real bases
    # come in the order of the resolution; a virtual base stands just behind the
    # most general class that has it.
    fitting = [key for key in registry if issubclass(cls, key)]
    try:
        order = list(own_mro(cls))
    except RuntimeError:
        # Not ours to look into: order the real bases by who derives from whom.
        order = [cls]
        for key in fitting:
            if key is not cls and derives(cls, key):
                at = next((i for i, seen in enumerate(order)
                           if i and derives(key, seen)), len(order))
                order.insert(at, key)

    def rank(key):
        if key in order:
            return order.index(key), -1, 0
        place = max((i for i, real in enumerate(order) if issubclass(real, key)),
                    default=0)
        # A more special virtual base has more of the others above it.
        above = sum(1 for other in fitting if issubclass(key, other))
        return place, 0, -above

    ranked = sorted((rank(key), at) for at, key in enumerate(fitting))
    if not ranked:
        return None
    (place, virtual, _), at = ranked[0]
    best = fitting[at]
    if len(ranked) > 1 and virtual == 0:
        (next_place, next_virtual, _), at = ranked[1]
        rival = fitting[at]
        if next_virtual == 0 and next_place == place and not issubclass(best, rival):
            raise RuntimeError(f'Ambiguous dispatch: {best} or {rival}')
    return best


def singledispatch(func):
    """Turn a function into one that picks its implementation by its first argument's type.

    register() adds implementations, by a class or by the annotation of the first
    parameter; dispatch(cls) says which one a class gets; registry shows them all.
    """
    from types import MappingProxyType
    registry = {object: func}
    chosen = {}
    token = None
    name = getattr(func, '__name__', 'singledispatch function')

    def dispatch(cls):
        """The implementation for a class."""
        nonlocal token
        if token is not None and token != get_cache_token():
            # A virtual subclass was registered somewhere: answers may change.
            chosen.clear()
            token = get_cache_token()
        found = chosen.get(cls)
        if found is None:
            found = registry.get(cls)
            if found is None:
                found = registry.get(_specific(cls, registry))
            chosen[cls] = found
        return found

    def register(cls, func=None):
        """Add an implementation for a class."""
        nonlocal token
        if caller_is_below():
            raise RuntimeError('classes are read-only in restricted mode')
        if _is_dispatchable(cls):
            if func is None:
                return lambda function: register(cls, function)
        else:
            if func is not None:
                raise TypeError('Invalid first argument to `register()`. '
                                f'{cls!r} is not a class or union type.')
            from _padcell import annotations
            func = cls
            if not annotations(func):
                raise TypeError(
                    f'Invalid first argument to `register()`: {cls!r}. '
                    'Use either `@register(some_class)` or plain `@register` '
                    'on an annotated function.')
            from typing import get_type_hints
            argname, cls = next(iter(get_type_hints(func).items()))
            if not _is_dispatchable(cls):
                if _is_union(cls):
                    raise TypeError(f'Invalid annotation for {argname!r}. '
                                    f'{cls!r} not all arguments are classes.')
                raise TypeError(f'Invalid annotation for {argname!r}. '
                                f'{cls!r} is not a class.')
        if _is_union(cls):
            for one in cls.__args__:
                registry[one] = func
        else:
            registry[cls] = func
        if token is None and hasattr(cls, '__abstractmethods__'):
            token = get_cache_token()
        chosen.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{name} requires at least 1 positional argument')
        return dispatch(type(args[0]))(*args, **kw)

    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = chosen.clear
    return update_wrapper(wrapper, func)


def _is_union(cls):
    if type(cls) is _UnionType:
        return True
    kind = type(cls)
    return kind.__module__ == 'typing' and kind.__name__ == '_UnionGenericAlias'


def _is_dispatchable(cls):
    if isinstance(cls, type) and not isinstance(cls, _GenericAlias):
        return True
    return _is_union(cls) and all(isinstance(one, type) for one in cls.__args__)


class singledispatchmethod:
    """singledispatch for methods: dispatches on the first argument after self or cls."""

    def __init__(self, func):
        if not callable(func) and not type_dispatches(type(func), '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        """Add an implementation for a class."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        dispatch = self.dispatcher.dispatch
        name = getattr(self.func, '__name__', 'singledispatchmethod method')

        def _method(*args, **kwargs):
            if not args:
                raise TypeError(f'{name} requires at least 1 positional argument')
            return dispatch(type(args[0])).__get__(obj, cls)(*args, **kwargs)

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        return update_wrapper(_method, self.func)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    def __repr__(self):
        func = self.func
        name = getattr(func, '__qualname__', None) or getattr(func, '__name__', '?')
        return f'<single dispatch method descriptor {name}>'


class cached_property:
    """A property computed once; the value then is a plain attribute of the instance."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError('Cannot assign the same cached_property to two different '
                            f'names ({self.attrname!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError('Cannot use cached_property instance without calling '
                            '__set_name__ on it.')
        value = self.func(instance)
        try:
            # Past a __setattr__ of the class, as a frozen dataclass has it.
            object.__setattr__(instance, name, value)
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} "
                            f'instance to cache {name!r} property.') from None
        return value

    __class_getitem__ = classmethod(_GenericAlias)
