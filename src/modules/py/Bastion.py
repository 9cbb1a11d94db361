"""Proxies that give access to some methods of an object and to nothing else.

What a proxy knows is kept in slots whose descriptors are taken out of the
classes, so that no attribute access by name reaches it, whoever makes it.
"""

from _rexec import caller_is_below, exact_text, is_python_method

__all__ = ['BastionClass', 'Bastion']

_DENIED = 'restricted attribute'

# What a holder may ask about a method.
_READABLE = frozenset({'__name__', '__qualname__', '__doc__', '__call__', '__class__'})

# Names no filter can open, whatever it answers.
_HARD = frozenset({
    '__globals__', '__closure__', '__code__', '__defaults__', '__kwdefaults__', '__builtins__',
    '__func__', '__self__', '__wrapped__', '__dict__', '__bases__', '__base__', '__mro__',
    '__subclasses__', '__subclasshook__', '__subclasscheck__', '__reduce__', '__reduce_ex__',
    '__getstate__', '__setstate__', '__getnewargs__', '__getnewargs_ex__', '__copy__',
    '__deepcopy__', '__loader__', '__spec__', '__cached__', '__traceback__',
    '__getattribute__', '__setattr__', '__delattr__', '__getattr__',
})


class _Method:
    __slots__ = ('_call', '_words')

    def __new__(cls, /, *args, **kwargs):
        # Only a bastion makes them, each with what it calls.
        raise TypeError("cannot create 'bastion method' instances")

    def __init_subclass__(cls, /, **kwargs):
        raise TypeError("type 'bastion method' is not an acceptable base type")

    def __getattribute__(self, name):
        name = exact_text(name)
        if name in _READABLE:
            words = _words_of(self)
            if name in words:
                return words[name]
            return object.__getattribute__(self, name)
        raise RuntimeError(_DENIED)

    def __setattr__(self, name, value):
        raise AttributeError(exact_text(name))

    def __delattr__(self, name):
        raise AttributeError(exact_text(name))

    def __call__(self, /, *args, **kwargs):
        return _call_of(self)(*args, **kwargs)

    def __repr__(self):
        return f'<bastion method {_words_of(self)["__name__"]}>'


_call_of, _set_call = _Method._call.__get__, _Method._call.__set__
_words_of, _set_words = _Method._words.__get__, _Method._words.__set__
del _Method._call, _Method._words


def _opaque(method, name):
    made = object.__new__(_Method)
    _set_call(made, method)
    doc = getattr(method, '__doc__', None)
    _set_words(made, {'__name__': name, '__qualname__': name,
                      '__doc__': doc if type(doc) is str else None})
    return made


class BastionClass:
    """What Bastion() makes: get answers for the names of attributes."""

    __slots__ = ('_get_', '_name_', '_known_', '__weakref__')

    _bastion_mark_ = True

    def __init__(self, get, name):
        try:
            _get_of(self)
        except AttributeError:
            pass
        else:
            raise RuntimeError(_DENIED)
        _set_get(self, get)
        _set_name(self, name)
        _set_known(self, {})

    def __init_subclass__(cls, /, **kwargs):
        if caller_is_below():
            raise TypeError("type 'BastionClass' is not an acceptable base type")
        super().__init_subclass__(**kwargs)

    def __repr__(self):
        return f'<Bastion for {_name_of(self)}>'

    __str__ = __repr__

    def __getattr__(self, name):
        name = exact_text(name)
        if type(name) is not str or name in _HARD:
            raise RuntimeError(_DENIED)
        known = _known_of(self)
        method = known.get(name)
        if method is None:
            method = known[name] = _opaque(_get_of(self)(name), name)
        return method

    def __setattr__(self, name, value):
        if caller_is_below():
            raise AttributeError(exact_text(name))
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if caller_is_below():
            raise AttributeError(exact_text(name))
        object.__delattr__(self, name)


_get_of, _set_get = BastionClass._get_.__get__, BastionClass._get_.__set__
_name_of, _set_name = BastionClass._name_.__get__, BastionClass._name_.__set__
_known_of, _set_known = BastionClass._known_.__get__, BastionClass._known_.__set__
del BastionClass._get_, BastionClass._name_, BastionClass._known_


def Bastion(object, filter=lambda name: name[:1] != '_', name=None, bastionclass=BastionClass):
    """A proxy for object: of its attributes only bound methods whose name filter accepts.

    Methods are handed out as opaque callables. Arguments and results pass
    through as they are: a method that returns a raw object hands it out.
    """

    def get(attribute):
        if filter(attribute):
            found = getattr(object, attribute)
            if is_python_method(found):
                return found
        raise AttributeError(attribute)

    if not callable(filter):
        raise TypeError(f"filter must be callable, not '{type(filter).__name__}'")
    if name is None:
        name = repr(object)
    return bastionclass(get, name)
