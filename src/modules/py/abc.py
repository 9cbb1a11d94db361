"""Abstract base classes: a metaclass that tracks abstract methods and virtual subclasses.

Each class of ABCMeta carries a small record: the classes registered with it and
the answers already found. A positive answer stays true for ever; a negative one
holds until the next registration anywhere, which the module-wide token counts.
"""

from _padcell import (derives, get_abstract, is_abstract, match_kind, own_dict,
                      set_abstract, set_match_kind, subclasses, subclasshook)
from _rexec import caller_is_below

__all__ = ['ABC', 'ABCMeta', 'abstractclassmethod', 'abstractmethod', 'abstractproperty',
           'abstractstaticmethod', 'get_cache_token', 'update_abstractmethods']

# The answers kept per class are bounded, since they hold the classes asked about.
_CACHE_LIMIT = 512


class _Token:
    value = 0


def get_cache_token():
    """A number that grows with every registration of a virtual subclass."""
    return _Token.value


def abstractmethod(funcobj):
    """Mark a method as one that concrete subclasses have to define."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """A class method that is abstract. classmethod over abstractmethod says the same."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """A static method that is abstract. staticmethod over abstractmethod says the same."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """A property that is abstract. property over abstractmethod says the same."""

    __isabstractmethod__ = True


class _Record:
    # Opaque: a cell that holds an instance of somebody's abstract class can reach the class's
    # record, and must not read or change it. The descriptors live here and nowhere else.
    __slots__ = ('_registered', '_yes', '_no', '_token')


_registered_of, _set_registered = _Record._registered.__get__, _Record._registered.__set__
_yes_of, _set_yes = _Record._yes.__get__, _Record._yes.__set__
_no_of, _set_no = _Record._no.__get__, _Record._no.__set__
_token_of, _set_token = _Record._token.__get__, _Record._token.__set__
del _Record._registered, _Record._yes, _Record._no, _Record._token


def _new_record():
    record = _Record()
    _set_registered(record, [])
    _set_yes(record, {})
    _set_no(record, {})
    _set_token(record, 0)
    return record


def _missing_methods(cls, bases, namespace):
    names = {name for name, value in namespace.items() if is_abstract(value)}
    for base in bases:
        for name in get_abstract(base):
            if is_abstract(getattr(cls, name, None)):
                names.add(name)
    return frozenset(names)


class ABCMeta(type):
    """The metaclass of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        set_abstract(cls, _missing_methods(cls, bases, namespace))
        cls._abc_impl = _new_record()
        return cls

    def register(cls, subclass):
        """Make subclass count as a subclass of this one; gives subclass back."""
        if caller_is_below():
            raise RuntimeError('classes are read-only in restricted mode')
        if not isinstance(subclass, type):
            raise TypeError('Can only register classes')
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            # A cycle would make every check run for ever.
            raise RuntimeError('Refusing to create an inheritance cycle')
        _registered_of(cls._abc_impl).append(subclass)
        _Token.value += 1
        kind = match_kind(cls)
        if kind is not None:
            set_match_kind(subclass, kind)
        return subclass

    def __instancecheck__(cls, instance):
        """Whether instance belongs to this class, by inheritance or registration."""
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass):
        """Whether subclass derives from this class, by inheritance or registration."""
        if not isinstance(subclass, type):
            raise TypeError('issubclass() arg 1 must be a class')
        record = cls._abc_impl
        if subclass in _yes_of(record):
            return True
        if _token_of(record) != _Token.value:
            _no_of(record).clear()
            _set_token(record, _Token.value)
        elif subclass in _no_of(record):
            return False
        answer = subclasshook(cls, subclass)
        if answer is NotImplemented:
            answer = _inherits(cls, record, subclass)
        elif not isinstance(answer, bool):
            raise AssertionError
        known = _yes_of(record) if answer else _no_of(record)
        if len(known) >= _CACHE_LIMIT:
            known.clear()
        known[subclass] = True
        return answer

    def _dump_registry(cls, file=None):
        """Print what is known about the class, for debugging."""
        print(f'Class: {cls.__module__}.{cls.__qualname__}', file=file)
        print(f'Inv. counter: {get_cache_token()}', file=file)
        print(f'_abc_registry: {set(_registered_of(cls._abc_impl))!r}', file=file)

    def _abc_registry_clear(cls):
        if caller_is_below():
            raise RuntimeError('classes are read-only in restricted mode')
        _registered_of(cls._abc_impl).clear()

    def _abc_caches_clear(cls):
        _yes_of(cls._abc_impl).clear()
        _no_of(cls._abc_impl).clear()


def _inherits(cls, record, subclass):
    if derives(subclass, cls):
        return True
    for other in _registered_of(record):
        if issubclass(subclass, other):
            return True
    for other in subclasses(cls):
        if issubclass(subclass, other):
            return True
    return False


def update_abstractmethods(cls):
    """Work out anew which methods of an abstract class are abstract.

    For class decorators that add or implement methods after the class was made.
    A class that isn't an ABC, or is already subclassed, is left alone.
    """
    if not isinstance(cls, ABCMeta) or subclasses(cls):
        return cls
    set_abstract(cls, _missing_methods(cls, cls.__bases__, own_dict(cls)))
    return cls


class ABC(metaclass=ABCMeta):
    """A class to inherit from where naming the metaclass would be clumsy."""

    __slots__ = ()
