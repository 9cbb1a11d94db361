"""Names for type hints, and the classes that look at them when the program runs.

Hints mean nothing to the machine. What does something here: Generic and Protocol
classes, NamedTuple, TypedDict, NewType, get_type_hints and its relatives.
"""

import sys
from _padcell import (annotations, caller_module, eval_space, has_static, own_dict,
                      own_mro, type_dispatches)
from abc import ABCMeta, abstractmethod
import collections
import collections.abc
import contextlib
import functools
from _typecore import (
    Annotated, AnnotatedAlias as _AnnotatedAlias, BaseAlias as _BaseGenericAlias,
    CallableType as _CallableType, ClassVar, Concatenate, Final, ForwardRef, Generic,
    GenericAlias as _GenericAlias, Literal,
    LiteralString, Never, NoDefault, NoReturn, NotRequired, Optional, ParamSpec,
    ParamSpecArgs, ParamSpecKwargs, ReadOnly, Required, Self,
    SpecialGenericAlias as _SpecialGenericAlias,
    TupleType as _TupleType, TypeAlias, TypeAliasType, TypeGuard, TypeIs, TypeVar,
    TypeVarTuple, Union, Unpack, check_type,
    evaluate, _ProtocolSlot,
)

__all__ = [
    'Annotated', 'Any', 'Callable', 'ClassVar', 'Concatenate', 'Final', 'ForwardRef',
    'Generic', 'Literal', 'Optional', 'ParamSpec', 'Protocol', 'Tuple', 'Type',
    'TypeVar', 'TypeVarTuple', 'Union', 'AbstractSet', 'ByteString', 'Container',
    'ContextManager', 'Hashable', 'ItemsView', 'Iterable', 'Iterator', 'KeysView',
    'Mapping', 'MappingView', 'MutableMapping', 'MutableSequence', 'MutableSet',
    'Sequence', 'Sized', 'ValuesView', 'Awaitable', 'AsyncIterator', 'AsyncIterable',
    'Coroutine', 'Collection', 'AsyncGenerator', 'AsyncContextManager', 'Reversible',
    'SupportsAbs', 'SupportsBytes', 'SupportsComplex', 'SupportsFloat',
    'SupportsIndex', 'SupportsInt', 'SupportsRound', 'ChainMap', 'Counter', 'Deque',
    'Dict', 'DefaultDict', 'List', 'OrderedDict', 'Set', 'FrozenSet', 'NamedTuple',
    'TypedDict', 'Generator', 'BinaryIO', 'IO', 'Match', 'Pattern', 'TextIO', 'AnyStr',
    'assert_type', 'assert_never', 'cast', 'clear_overloads', 'dataclass_transform',
    'final', 'get_args', 'get_origin', 'get_overloads', 'get_protocol_members',
    'get_type_hints', 'is_protocol', 'is_typeddict', 'LiteralString', 'Never',
    'NewType', 'no_type_check', 'no_type_check_decorator', 'NoDefault', 'NoReturn',
    'NotRequired', 'overload', 'override', 'ParamSpecArgs', 'ParamSpecKwargs',
    'ReadOnly', 'Required', 'reveal_type', 'runtime_checkable', 'Self', 'Text',
    'TYPE_CHECKING', 'TypeAlias', 'TypeGuard', 'TypeIs', 'TypeAliasType', 'Unpack',
]

TYPE_CHECKING = False
Text = str

_NativeAlias = type(list[int])
_UnionType = type(int | str)
_NoneType = type(None)
_Function = type(lambda: None)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return super().__instancecheck__(obj)

    def __repr__(self):
        if self is Any:
            return 'typing.Any'
        return super().__repr__()


class Any(metaclass=_AnyMeta):
    """The type that fits everything."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)


# ------------------------------------------------------------------------ old aliases

_alias = _SpecialGenericAlias
_abc = collections.abc

Hashable = _alias(_abc.Hashable, 0)
Awaitable = _alias(_abc.Awaitable, 1)
Coroutine = _alias(_abc.Coroutine, 3)
AsyncIterable = _alias(_abc.AsyncIterable, 1)
AsyncIterator = _alias(_abc.AsyncIterator, 1)
Iterable = _alias(_abc.Iterable, 1)
Iterator = _alias(_abc.Iterator, 1)
Reversible = _alias(_abc.Reversible, 1)
Sized = _alias(_abc.Sized, 0)
Container = _alias(_abc.Container, 1)
Collection = _alias(_abc.Collection, 1)
Callable = _CallableType(_abc.Callable, 2)
AbstractSet = _alias(_abc.Set, 1, name='AbstractSet')
MutableSet = _alias(_abc.MutableSet, 1)
Mapping = _alias(_abc.Mapping, 2)
MutableMapping = _alias(_abc.MutableMapping, 2)
Sequence = _alias(_abc.Sequence, 1)
MutableSequence = _alias(_abc.MutableSequence, 1)
ByteString = _alias(_abc.ByteString, 0)
Tuple = _TupleType(tuple, -1, inst=False, name='Tuple')
List = _alias(list, 1, inst=False, name='List')
Deque = _alias(collections.deque, 1, name='Deque')
Set = _alias(set, 1, inst=False, name='Set')
FrozenSet = _alias(frozenset, 1, inst=False, name='FrozenSet')
MappingView = _alias(_abc.MappingView, 1)
KeysView = _alias(_abc.KeysView, 1)
ItemsView = _alias(_abc.ItemsView, 2)
ValuesView = _alias(_abc.ValuesView, 1)
Dict = _alias(dict, 2, inst=False, name='Dict')
DefaultDict = _alias(collections.defaultdict, 2, name='DefaultDict')
OrderedDict = _alias(collections.OrderedDict, 2)
Counter = _alias(collections.Counter, 1)
ChainMap = _alias(collections.ChainMap, 2)
Generator = _alias(_abc.Generator, 3, defaults=(_NoneType, _NoneType))
AsyncGenerator = _alias(_abc.AsyncGenerator, 2, defaults=(_NoneType,))
Type = _alias(type, 1, inst=False, name='Type')
ContextManager = _alias(contextlib.AbstractContextManager, 2, name='ContextManager',
                        defaults=(bool | None,))
AsyncContextManager = _alias(contextlib.AbstractAsyncContextManager, 2,
                             name='AsyncContextManager', defaults=(bool | None,))

try:
    import re as _re
except ImportError:
    # A build without regular expressions has nothing for the two to name.
    pass
else:
    Pattern = _alias(_re.Pattern, 1)
    Match = _alias(_re.Match, 1)

AnyStr = TypeVar('AnyStr', bytes, str)
T = TypeVar('T')
T_co = TypeVar('T_co', covariant=True)


# -------------------------------------------------------------------------- protocols

_NO_MEMBERS = frozenset({
    '__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__',
    '__module__', '__new__', '__slots__', '__subclasshook__', '__weakref__',
    '__class_getitem__', '__match_args__', '__static_attributes__',
    '__firstlineno__', '__orig_bases__', '__parameters__', '_is_protocol',
    '_is_runtime_protocol', '__protocol_attrs__', '__non_callable_proto_members__',
    '__type_params__', '_MutableMapping__marker', '_abc_impl', '__init_subclass__',
    '__qualname__',
})

# Classes of the library that protocols may have among their bases.
_ALLOWED_BASES = frozenset({
    _abc.Callable, _abc.Awaitable, _abc.Iterable, _abc.Iterator, _abc.AsyncIterable,
    _abc.AsyncIterator, _abc.Hashable, _abc.Sized, _abc.Container, _abc.Collection,
    _abc.Reversible, _abc.Buffer, contextlib.AbstractContextManager,
    contextlib.AbstractAsyncContextManager,
})


def _members(cls):
    # What a protocol and the protocols above it ask for.
    found = set()
    for base in own_mro(cls)[:-1]:
        if base.__name__ in ('Protocol', 'Generic') and base.__module__ == 'typing':
            continue
        for name in (*own_dict(base), *annotations(base)):
            if not name.startswith('_abc_') and name not in _NO_MEMBERS:
                found.add(name)
    return found


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if not (name == 'Protocol' and bases == (Generic,)) and Protocol in bases:
            for base in bases:
                if not (base in (object, Generic) or base in _ALLOWED_BASES
                        or isinstance(base, _ProtocolMeta) and base._is_protocol):
                    raise TypeError('Protocols can only inherit from other protocols, '
                                    f'got {base!r}')
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if cls._is_protocol:
            cls.__protocol_attrs__ = _members(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if cls._is_protocol and not _asked_by_machine():
            if not isinstance(other, type):
                raise TypeError('issubclass() arg 1 must be a class')
            if not getattr(cls, '_is_runtime_protocol', False):
                raise TypeError('Instance and class checks can only be used with '
                                '@runtime_checkable protocols')
            if cls.__non_callable_proto_members__ and own_dict(cls).get(
                    '__subclasshook__') is _hook_of(cls):
                shown = ', '.join(map(repr, sorted(cls.__non_callable_proto_members__)))
                raise TypeError('Protocols with non-method members don\'t support '
                                f'issubclass(). Non-method members: {shown}.')
        return super().__subclasscheck__(other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not cls._is_protocol:
            return super().__instancecheck__(instance)
        if not getattr(cls, '_is_runtime_protocol', False) and not _asked_by_machine():
            raise TypeError('Instance and class checks can only be used with '
                            '@runtime_checkable protocols')
        if ABCMeta.__instancecheck__(cls, instance):
            return True
        for name in cls.__protocol_attrs__:
            found = has_static(instance, name)
            if found == 0:
                return False
            if found == 1 and name not in cls.__non_callable_proto_members__:
                # A method set to None says that there is none.
                return False
        return True


def _asked_by_machine():
    # The checks inside abc and functools have to pass for any protocol.
    return caller_module(2) in ('abc', 'functools')


class _Hooks:
    made = {}


def _hook_of(cls):
    return _Hooks.made.get(cls)


def _proto_hook(cls, other):
    if not own_dict(cls).get('_is_protocol', False):
        return NotImplemented
    if not isinstance(other, type):
        raise TypeError('issubclass() arg 1 must be a class')
    for name in cls.__protocol_attrs__:
        if type_dispatches(other, name):
            continue
        if name in _inherited_annotations(other):
            continue
        return NotImplemented
    return True


def _inherited_annotations(cls):
    # Names a protocol among cls's bases declares without a value.
    names = set()
    try:
        for base in own_mro(cls):
            if isinstance(base, _ProtocolMeta) and base._is_protocol:
                names.update(annotations(base))
    except RuntimeError:
        pass
    return names


def _no_init_or_replace_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    # An inherited real __init__ that stands behind the protocol in the order.
    for base in own_mro(type(self)):
        init = None if base is object else _own_init(base)
        if init is not None and init is not _no_init_or_replace_init:
            init(self, *args, **kwargs)
            return
    object.__init__(self)


def _own_init(base):
    try:
        return own_dict(base).get('__init__')
    except RuntimeError:
        return base.__init__


class Protocol(Generic, metaclass=_ProtocolMeta):
    """The base of protocols: classes that say which members others must have."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        body = own_dict(cls)
        if not body.get('_is_protocol', False):
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        body = own_dict(cls)
        if '__subclasshook__' not in body:
            hook = classmethod(_proto_hook)
            cls.__subclasshook__ = hook
            _Hooks.made[cls] = hook
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init


_ProtocolSlot.protocol = Protocol


def runtime_checkable(cls):
    """Let isinstance and issubclass look at a protocol's members."""
    if not (isinstance(cls, type) and issubclass(cls, Generic)
            and getattr(cls, '_is_protocol', False)):
        raise TypeError('@runtime_checkable can be only applied to protocol classes, '
                        f'got {cls!r}')
    cls._is_runtime_protocol = True
    if isinstance(cls, _ProtocolMeta):
        data = set()
        for name in cls.__protocol_attrs__:
            if not callable(getattr(cls, name, None)):
                data.add(name)
        cls.__non_callable_proto_members__ = data
    return cls


def is_protocol(tp, /):
    """Whether tp is a protocol class."""
    return (isinstance(tp, type) and getattr(tp, '_is_protocol', False)
            and tp is not Protocol and isinstance(tp, _ProtocolMeta))


def get_protocol_members(tp, /):
    """The names of a protocol's members, as a frozenset."""
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')
    return frozenset(tp.__protocol_attrs__)


@runtime_checkable
class SupportsInt(Protocol):
    """Has __int__."""
    __slots__ = ()

    @abstractmethod
    def __int__(self) -> int:
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    """Has __float__."""
    __slots__ = ()

    @abstractmethod
    def __float__(self) -> float:
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    """Has __complex__."""
    __slots__ = ()

    @abstractmethod
    def __complex__(self) -> complex:
        pass


@runtime_checkable
class SupportsBytes(Protocol):
    """Has __bytes__."""
    __slots__ = ()

    @abstractmethod
    def __bytes__(self) -> bytes:
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    """Has __index__."""
    __slots__ = ()

    @abstractmethod
    def __index__(self) -> int:
        pass


@runtime_checkable
class SupportsAbs(Protocol[T_co]):
    """Has __abs__, of a type."""
    __slots__ = ()

    @abstractmethod
    def __abs__(self) -> T_co:
        pass


@runtime_checkable
class SupportsRound(Protocol[T_co]):
    """Has __round__, of a type."""
    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits: int = 0) -> T_co:
        pass


# ------------------------------------------------------------------------ NamedTuple

_UNTOUCHABLE = frozenset({'__new__', '__init__', '__slots__', '__getnewargs__', '_fields',
                          '_field_defaults', '_field_types', '_make', '_replace',
                          '_asdict', '_source'})
_CLASS_EXTRAS = frozenset({'__module__', '__name__', '__annotations__'})


def _make_nmtuple(name, types, module, defaults=()):
    fields = [field for field, _ in types]
    types = {field: check_type(hint, f'field {field} annotation must be a type')
             for field, hint in types}
    made = collections.namedtuple(name, fields, defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = types
    return made


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, body):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError('can only inherit from a NamedTuple type and Generic')
        bases = tuple([tuple if base is _NamedTuple else base for base in bases])
        types = body.get('__annotations__', {})
        with_default = []
        for field in types:
            if field in body:
                with_default.append(field)
            elif with_default:
                several = 's' if len(with_default) > 1 else ''
                raise TypeError(f'Non-default namedtuple field {field} cannot follow '
                                f'default field{several} {", ".join(with_default)}')
        made = _make_nmtuple(typename, types.items(), body['__module__'],
                             [body[field] for field in with_default])
        if Generic in bases:
            # The tuple itself becomes generic, with the variables of the statement.
            space = own_dict(made)
            for name in ('__dict__', '__weakref__'):
                space.pop(name, None)
            if '__orig_bases__' in body:
                space['__orig_bases__'] = body['__orig_bases__']
            made = type(typename, bases, space)
        for key, value in body.items():
            if key in _UNTOUCHABLE:
                raise AttributeError(f'Cannot overwrite NamedTuple attribute {key}')
            if key in _CLASS_EXTRAS:
                continue
            if key not in made._fields:
                setattr(made, key, value)
            # type() would have told values their names.
            hook = getattr(type(value), '__set_name__', None)
            if hook is not None:
                hook(value, made, key)
        return made


class _NamedTupleMaker:
    """A named tuple whose fields have types: a base for class statements, or a function."""

    __name__ = __qualname__ = 'NamedTuple'

    def __call__(self, typename, fields=None, /, **kwargs):
        if fields is None:
            fields = kwargs.items()
        elif kwargs:
            raise TypeError('Either list of fields or keywords can be provided to '
                            'NamedTuple, not both')
        made = _make_nmtuple(typename, list(fields), caller_module(1))
        made.__orig_bases__ = (self,)
        return made

    def __mro_entries__(self, bases):
        return (_NamedTuple,)

    def __repr__(self):
        return '<function NamedTuple>'


_NamedTuple = type.__new__(_NamedTupleMeta, 'NamedTuple', (), {})
NamedTuple = _NamedTupleMaker()


# ------------------------------------------------------------------------- TypedDict

def _key_marks(hint):
    # The qualifiers around a key's type: Required, NotRequired, ReadOnly.
    while True:
        origin = get_origin(hint)
        if origin is Annotated:
            hint = hint.__origin__
        elif origin in (Required, NotRequired, ReadOnly):
            yield origin
            hint = hint.__args__[0]
        else:
            return


class _TypedDictMeta(type):
    def __new__(cls, name, bases, body, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type '
                                'and a non-TypedDict base class')
        generic = (Generic,) if any(issubclass(base, Generic) for base in bases) else ()
        made = type.__new__(_TypedDictMeta, name, (*generic, dict), body)
        if not hasattr(made, '__orig_bases__'):
            made.__orig_bases__ = bases
        message = ("TypedDict('Name', {f0: t0, f1: t1, ...}); "
                   'each t must be a type')
        own = {key: check_type(hint, message, bare_forms=True)
               for key, hint in body.get('__annotations__', {}).items()}
        all_hints = {}
        required, optional, readonly, mutable = set(), set(), set(), set()
        for base in bases:
            if type(base) is not _TypedDictMeta:
                continue
            all_hints.update(annotations(base))
            required = (required | base.__required_keys__) - base.__optional_keys__
            optional = (optional | base.__optional_keys__) - base.__required_keys__
            readonly |= base.__readonly_keys__
            mutable |= base.__mutable_keys__
        all_hints.update(own)
        for key, hint in own.items():
            marks = set(_key_marks(hint))
            needed = Required in marks or total and NotRequired not in marks
            (required if needed else optional).add(key)
            (optional if needed else required).discard(key)
            if ReadOnly in marks:
                if key in mutable:
                    raise TypeError(f'Cannot override mutable key {key!r} with read-only key')
                readonly.add(key)
            else:
                mutable.add(key)
                readonly.discard(key)
        made.__annotations__ = all_hints
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__readonly_keys__ = frozenset(readonly)
        made.__mutable_keys__ = frozenset(mutable)
        made.__total__ = total
        return made

    def __call__(self, /, *args, **kwargs):
        # What it makes are plain dicts.
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __instancecheck__ = __subclasscheck__


class _TypedDictMaker:
    """A dict type with known keys: a base for class statements, or a function."""

    __name__ = __qualname__ = 'TypedDict'

    def __call__(self, typename, fields=None, /, *, total=True):
        body = {'__annotations__': dict(fields or {}), '__module__': caller_module(1)}
        made = _TypedDictMeta(typename, (_TypedDict,), body, total=total)
        made.__orig_bases__ = (self,)
        return made

    def __mro_entries__(self, bases):
        return (_TypedDict,)

    def __repr__(self):
        return '<function TypedDict>'


_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {
    '__required_keys__': frozenset(), '__optional_keys__': frozenset(),
    '__readonly_keys__': frozenset(), '__mutable_keys__': frozenset()})
TypedDict = _TypedDictMaker()


def is_typeddict(tp):
    """Whether tp is a TypedDict class."""
    return isinstance(tp, _TypedDictMeta)


# ---------------------------------------------------------------------------- NewType

class NewType:
    """A distinct name for a type; calling it gives its argument back."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[2]
        self.__supertype__ = tp
        self.__module__ = caller_module(1)

    def __call__(self, x, /):
        return x

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    def __mro_entries__(self, bases):
        name = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                sub = cls.__name__
                raise TypeError('Cannot subclass an instance of NewType. Perhaps you '
                                f'were looking for: `{sub} = NewType({sub!r}, {name})`')

        return (Dummy,)

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


# ------------------------------------------------------------------------------- hints

def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations of a class, module or function with names as text evaluated.

    Those of a class include its bases'. Names are looked up where the object
    was defined. Metadata of Annotated is left out unless include_extras.
    """
    if getattr(obj, '__no_type_check__', None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(own_mro(obj)):
            if base is object:
                continue
            space, local = globalns, localns
            if space is None:
                space = eval_space(base)
            if local is None:
                local = _own_or_empty(base)
                if globalns is None:
                    # Names of the module win over those of the class.
                    local = {**local, **space}
            for name, hint in _annotations_or_empty(base).items():
                hints[name] = _resolved(hint, space, local, _type_params(base), True)
    else:
        if globalns is None:
            globalns = eval_space(obj)
            if localns is None:
                localns = globalns
        elif localns is None:
            localns = globalns
        found = _annotations_or_empty(obj)
        if not found and not isinstance(obj, _Function) and not callable(obj) and (
                not hasattr(obj, '__annotations__')):
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        for name, hint in found.items():
            hints[name] = _resolved(hint, globalns, localns, _type_params(obj), False)
    if include_extras:
        return hints
    return {name: _strip(hint) for name, hint in hints.items()}


def _resolved(hint, globalns, localns, type_params, in_class):
    if hint is None:
        return _NoneType
    if isinstance(hint, str):
        hint = ForwardRef(hint, is_argument=not in_class, is_class=in_class)
    return evaluate(hint, globalns, localns, type_params)


def _own_or_empty(cls):
    try:
        return own_dict(cls)
    except RuntimeError:
        return {}


def _annotations_or_empty(obj):
    try:
        return annotations(obj)
    except RuntimeError:
        return {}


def _type_params(obj):
    try:
        found = getattr(obj, '__type_params__', ())
    except RuntimeError:
        return ()
    return found if isinstance(found, tuple) else ()


def _strip(hint):
    # The hint without metadata and without qualifiers of keys.
    if isinstance(hint, _AnnotatedAlias):
        return _strip(hint.__origin__)
    if isinstance(hint, _GenericAlias):
        if hint.__origin__ in (Required, NotRequired, ReadOnly):
            return _strip(hint.__args__[0])
        args = tuple([_strip(arg) for arg in hint.__args__])
        return hint if args == hint.__args__ else hint._like(args)
    if isinstance(hint, _UnionType):
        args = tuple([_strip(arg) for arg in hint.__args__])
        if args == hint.__args__:
            return hint
        result = args[0]
        for arg in args[1:]:
            result = result | arg
        return result
    if type(hint) is _NativeAlias:
        args = tuple([_strip(arg) for arg in hint.__args__])
        return hint if args == hint.__args__ else _NativeAlias(hint.__origin__, args)
    return hint


def get_origin(tp):
    """What a parametrized type was made from; None for all else."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, _NativeAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, _UnionType):
        return _UnionType
    return None


def get_args(tp):
    """The arguments of a parametrized type; () for all else."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_GenericAlias, _NativeAlias)):
        args = tp.__args__
        if tp.__origin__ is _abc.Callable and not (
                len(args) == 2 and (args[0] is ... or isinstance(args[0], ParamSpec)
                                    or get_origin(args[0]) is Concatenate)):
            return list(args[:-1]), args[-1]
        return args
    if isinstance(tp, _UnionType):
        return tp.__args__
    return ()


# ---------------------------------------------------------------------- small functions

def cast(typ, val):
    """The value itself; type checkers take it for typ."""
    return val


def assert_type(val, typ, /):
    """The value itself; type checkers compare its type with typ."""
    return val


def assert_never(arg, /):
    """For code that is never reached; raises AssertionError."""
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + '...'
    raise AssertionError(f'Expected code to be unreachable, but got: {value}')


def reveal_type(obj, /):
    """Print the type of a value; gives the value back."""
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj


def no_type_check(arg):
    """Mark a function, or all functions of a class, as having no type hints."""
    if isinstance(arg, type):
        for value in own_dict(arg).values():
            if isinstance(value, _Function):
                value.__no_type_check__ = True
            elif isinstance(value, type) and value.__module__ == arg.__module__:
                no_type_check(value)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        # Built-in classes stay as they are.
        pass
    return arg


def no_type_check_decorator(decorator):
    """Let a decorator mark what it decorates by no_type_check."""
    @functools.wraps(decorator)
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped


def _mark(obj, name):
    # On a class or function; other objects need not take attributes.
    try:
        setattr(obj, name, True)
    except (AttributeError, TypeError):
        pass
    return obj


def final(f):
    """Mark a class or method as not to be derived from or overridden."""
    return _mark(f, '__final__')


def override(method, /):
    """Mark a method as meant to override one of a base."""
    return _mark(method, '__override__')


class _Overloads:
    # module -> qualified name -> list of functions
    known = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        'You should not call an overloaded function. A series of @overload-decorated '
        'functions outside a stub module should always be followed by an implementation '
        'that is not @overload-ed.')


def overload(func):
    """Mark one of several signatures of a function, before its implementation."""
    try:
        module = _Overloads.known.setdefault(func.__module__, {})
        module.setdefault(func.__qualname__, []).append(func)
    except AttributeError:
        pass
    return _overload_dummy


def get_overloads(func):
    """The signatures marked by overload, as a list of functions."""
    return list(_Overloads.known.get(func.__module__, {}).get(func.__qualname__, ()))


def clear_overloads():
    """Forget all overloads."""
    _Overloads.known.clear()


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False,
                        frozen_default=False, field_specifiers=(), **kwargs):
    """Mark a decorator, class or metaclass as making classes like dataclasses."""
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            'eq_default': eq_default, 'order_default': order_default,
            'kw_only_default': kw_only_default, 'frozen_default': frozen_default,
            'field_specifiers': field_specifiers, 'kwargs': kwargs}
        return cls_or_fn
    return decorator


# --------------------------------------------------------------------------------- IO

class IO(Generic[AnyStr]):
    """What open() returns, for hints only."""

    __slots__ = ()


class BinaryIO(IO[bytes]):
    """What open() returns in binary modes, for hints only."""

    __slots__ = ()


class TextIO(IO[str]):
    """What open() returns in text modes, for hints only."""

    __slots__ = ()


def _declare(cls, *names):
    # The methods of the three classes above say only that they exist.
    def declare(name):
        def method(self, *args):
            pass
        method.__name__ = name
        method.__qualname__ = f'{cls.__name__}.{name}'
        return abstractmethod(method)
    for name in names:
        setattr(cls, name, declare(name))


_declare(IO, 'close', 'fileno', 'flush', 'isatty', 'read', 'readable', 'readline',
         'readlines', 'seek', 'seekable', 'tell', 'truncate', 'writable', 'write',
         'writelines', '__enter__', '__exit__')
for _name in ('mode', 'name', 'closed'):
    setattr(IO, _name, property(abstractmethod(lambda self: None)))
for _name in ('buffer', 'encoding', 'errors', 'line_buffering', 'newlines'):
    setattr(TextIO, _name, property(abstractmethod(lambda self: None)))
del _name
