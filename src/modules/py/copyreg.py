"""What copying and pickling may be told about other people's classes.

The table serves programs that keep reducers of their own there; the machine's
copy asks the classes themselves.
"""

__all__ = ['pickle', 'constructor', 'add_extension', 'remove_extension', 'clear_extension_cache']

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Register the function that reduces instances of a class."""
    if not callable(pickle_function):
        raise TypeError('reduction functions must be callable')
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    """Check that an object can be called to make others."""
    if not callable(object):
        raise TypeError('constructors must be callable')


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


_registry = {}
_inverted = {}


def add_extension(module, name, code):
    """Register a number for a global name."""
    code = int(code)
    if not 1 <= code <= 0x7fffffff:
        raise ValueError('code out of range')
    key = (module, name)
    if _registry.get(key) == code and _inverted.get(code) == key:
        return
    if key in _registry:
        raise ValueError(f'key {key} is already registered with code {_registry[key]}')
    if code in _inverted:
        raise ValueError(f'code {code} is already in use for key {_inverted[code]}')
    _registry[key] = code
    _inverted[code] = key


def remove_extension(module, name, code):
    """Take the registration back."""
    key = (module, name)
    if _registry.get(key) != code or _inverted.get(code) != key:
        raise ValueError(f'key {key} is not registered with code {code}')
    del _registry[key]
    del _inverted[code]


def clear_extension_cache():
    """Nothing is cached."""
