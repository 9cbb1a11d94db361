"""Names for the built-in types that have none, and help with making classes.

The types are taken from living objects. Their constructors refuse to work in a
padded cell; the names serve isinstance.
"""

from _padcell import func_code_info, mark_coroutine, native_type, own_dict

__all__ = [
    'AsyncGeneratorType', 'BuiltinFunctionType', 'BuiltinMethodType', 'CapsuleType',
    'CellType', 'ClassMethodDescriptorType', 'CodeType', 'CoroutineType',
    'DynamicClassAttribute', 'EllipsisType', 'FrameType', 'FunctionType',
    'GeneratorType', 'GenericAlias', 'GetSetDescriptorType', 'LambdaType',
    'MappingProxyType', 'MemberDescriptorType', 'MethodDescriptorType', 'MethodType',
    'MethodWrapperType', 'ModuleType', 'NoneType', 'NotImplementedType',
    'SimpleNamespace', 'TracebackType', 'UnionType', 'WrapperDescriptorType',
    'coroutine', 'get_original_bases', 'new_class', 'prepare_class', 'resolve_bases',
]


def _function():
    pass


class _Class:
    def method(self):
        pass


FunctionType = LambdaType = type(_function)
MethodType = type(_Class().method)
BuiltinFunctionType = BuiltinMethodType = type(len)
NoneType = type(None)
EllipsisType = type(...)
NotImplementedType = type(NotImplemented)
GenericAlias = type(list[int])
UnionType = type(int | str)

ModuleType = native_type('module')
MappingProxyType = native_type('mappingproxy')
SimpleNamespace = native_type('SimpleNamespace')
GeneratorType = native_type('generator')
CoroutineType = native_type('coroutine')
AsyncGeneratorType = native_type('async_generator')
CodeType = native_type('code')
CellType = native_type('cell')
FrameType = native_type('frame')
TracebackType = native_type('traceback')
CapsuleType = native_type('capsule')
GetSetDescriptorType = native_type('getset_descriptor')
MemberDescriptorType = native_type('member_descriptor')
MethodDescriptorType = native_type('method_descriptor')
ClassMethodDescriptorType = native_type('classmethod_descriptor')
WrapperDescriptorType = native_type('wrapper_descriptor')
MethodWrapperType = native_type('method-wrapper')

del _function, _Class


def get_original_bases(cls, /):
    """The bases as the class statement had them, before __mro_entries__."""
    if not isinstance(cls, type):
        raise TypeError(f'Expected an instance of type, not {type(cls).__name__!r}')
    try:
        return own_dict(cls).get('__orig_bases__', cls.__bases__)
    except RuntimeError:
        # Built-in classes show only their bases.
        return cls.__bases__


def resolve_bases(bases):
    """Replace the bases that aren't classes by what their __mro_entries__ gives."""
    resolved = []
    changed = False
    for base in bases:
        if isinstance(base, type):
            resolved.append(base)
            continue
        entries = getattr(base, '__mro_entries__', None)
        if entries is None:
            resolved.append(base)
            continue
        entries = entries(bases)
        if not isinstance(entries, tuple):
            raise TypeError('__mro_entries__ must return a tuple')
        resolved.extend(entries)
        changed = True
    return tuple(resolved) if changed else bases


def prepare_class(name, bases=(), kwds=None):
    """Find the metaclass and make the namespace, as a class statement does.

    Gives (metaclass, namespace, keywords without the metaclass).
    """
    kwds = dict(kwds or {})
    if 'metaclass' in kwds:
        meta = kwds.pop('metaclass')
    else:
        meta = type(bases[0]) if bases else type
    if isinstance(meta, type):
        for base in bases:
            candidate = type(base)
            if issubclass(meta, candidate):
                continue
            if not issubclass(candidate, meta):
                raise TypeError('metaclass conflict: the metaclass of a derived class must '
                                'be a (non-strict) subclass of the metaclasses of all its '
                                'bases')
            meta = candidate
    if hasattr(meta, '__prepare__'):
        namespace = meta.__prepare__(name, bases, **kwds)
    else:
        namespace = {}
    return meta, namespace, kwds


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Make a class as a class statement does; exec_body fills the namespace."""
    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace['__orig_bases__'] = bases
    return meta(name, resolved, namespace, **kwds)


class DynamicClassAttribute:
    """A property for instances whose name on the class goes to __getattr__ instead."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or (fget.__doc__ if fget is not None else None)
        self.overwrite_doc = doc is None
        self.__isabstractmethod__ = bool(getattr(fget, '__isabstractmethod__', False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError()
        if self.fget is None:
            raise AttributeError('unreadable attribute')
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def _like(self, fget, fset, fdel, doc):
        new = type(self)(fget, fset, fdel, doc)
        new.overwrite_doc = self.overwrite_doc
        return new

    def getter(self, fget):
        doc = fget.__doc__ if self.overwrite_doc else None
        return self._like(fget, self.fset, self.fdel, doc or self.__doc__)

    def setter(self, fset):
        return self._like(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return self._like(self.fget, self.fset, fdel, self.__doc__)


class _AwaitableGenerator:
    # What coroutine() wraps around a generator so that await takes it.

    def __init__(self, generator):
        self._generator = generator
        self.__name__ = getattr(generator, '__name__', None)
        self.__qualname__ = getattr(generator, '__qualname__', None)

    def send(self, value):
        return self._generator.send(value)

    def throw(self, *args):
        return self._generator.throw(*args)

    def close(self):
        return self._generator.close()

    def __next__(self):
        return next(self._generator)

    def __iter__(self):
        return self._generator

    __await__ = __iter__


def coroutine(func):
    """Let the results of a generator function be awaited."""
    if not callable(func):
        raise TypeError('types.coroutine() expects a callable')
    if type(func) is FunctionType:
        flags = func_code_info(func)[4]
        if flags & 0x180:
            # A coroutine function, or marked already.
            return func
        if flags & 0x20:
            mark_coroutine(func)
            return func
    from functools import wraps

    @wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        if type(made) is CoroutineType or hasattr(type(made), '__await__'):
            return made
        if hasattr(made, 'send') and hasattr(made, 'throw'):
            return _AwaitableGenerator(made)
        return made
    return wrapped
