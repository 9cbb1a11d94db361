"""Classes whose special methods follow from their annotated fields.

The decorator collects the fields of the class and its bases and writes the
wanted methods as source text, compiled together in one go. Defaults, factories
and whatever else the text needs reach it as arguments of an enclosing function.
"""

from _padcell import (annotations, caller_module, native_type, own_dict, own_globals,
                      own_mro)
import abc
import copy
from keyword import iskeyword
from reprlib import recursive_repr

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY',
           'MISSING', 'fields', 'asdict', 'astuple', 'make_dataclass', 'replace',
           'is_dataclass']

_GenericAlias = type(list[int])
_MappingProxy = native_type('mappingproxy')
_SlotDescriptor = native_type('member_descriptor')
_Function = type(lambda: None)


class FrozenInstanceError(AttributeError):
    """Raised on assignment to a field of a frozen dataclass."""


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return '<factory>'


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()

_NO_METADATA = _MappingProxy({})


class _FIELD_BASE:
    __slots__ = ('name',)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE('_FIELD')
_FIELD_CLASSVAR = _FIELD_BASE('_FIELD_CLASSVAR')
_FIELD_INITVAR = _FIELD_BASE('_FIELD_INITVAR')

_FIELDS = '__dataclass_fields__'
_PARAMS = '__dataclass_params__'


class InitVar:
    """Marks a field that is only a parameter of __init__ and goes to __post_init__."""

    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        if isinstance(self.type, type) and not isinstance(self.type, _GenericAlias):
            return f'dataclasses.InitVar[{self.type.__name__}]'
        return f'dataclasses.InitVar[{self.type!r}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """One field: what field() was told, and its name and type."""

    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init',
                 'compare', 'metadata', 'kw_only', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata,
                 kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _NO_METADATA if metadata is None else _MappingProxy(metadata)
        self.kw_only = kw_only
        self._field_type = None

    @recursive_repr()
    def __repr__(self):
        shown = ('name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash',
                 'compare', 'metadata', 'kw_only')
        parts = [f'{name}={getattr(self, name)!r}' for name in shown]
        return f'Field({",".join(parts)},_field_type={self._field_type})'

    def __set_name__(self, owner, name):
        # The default may be a descriptor that wants to know its name.
        hook = getattr(type(self.default), '__set_name__', None)
        if hook:
            hook(self.default, owner, name)

    __class_getitem__ = classmethod(_GenericAlias)


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None,
          compare=True, metadata=None, kw_only=MISSING):
    """Say more about a field than its type and default."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


class _DataclassParams:
    __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen', 'match_args',
                 'kw_only', 'slots', 'weakref_slot')

    def __init__(self, **params):
        for name, value in params.items():
            setattr(self, name, value)

    def __repr__(self):
        parts = [f'{name}={getattr(self, name)!r}' for name in self.__slots__]
        return f'_DataclassParams({",".join(parts)})'


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False,
              unsafe_hash=False, frozen=False, match_args=True, kw_only=False,
              slots=False, weakref_slot=False):
    """Add special methods to a class, made from its annotated fields.

    init, repr, eq, order, unsafe_hash and match_args say which; frozen forbids
    assignment, kw_only makes all parameters keyword-only, slots makes a new class
    with __slots__.
    """
    params = _DataclassParams(init=init, repr=repr, eq=eq, order=order,
                              unsafe_hash=unsafe_hash, frozen=frozen,
                              match_args=match_args, kw_only=kw_only, slots=slots,
                              weakref_slot=weakref_slot)
    if cls is None:
        return lambda cls: _process(cls, params)
    return _process(cls, params)


# ---------------------------------------------------------------- collecting fields

def _typing_name(text, cls, accept):
    # Whether an annotation given as text names one of the accepted objects, by a
    # plain or a dotted name at its start.
    head = ''
    for char in text.strip():
        if char.isalnum() or char in '_.':
            head += char
        elif not char.isspace():
            break
    first, _, rest = head.partition('.')
    try:
        space = own_globals(cls)
    except RuntimeError:
        return False
    found = space.get(first)
    if rest:
        if type(found) is not native_type('module') or '.' in rest:
            return False
        found = getattr(found, rest, None)
    return found is not None and accept(found)


def _is_classvar(annotation):
    kind = type(annotation)
    if kind.__module__ != 'typing':
        return False
    shown = repr(annotation)
    return shown == 'typing.ClassVar' or shown.startswith('typing.ClassVar[')


def _is_initvar(annotation):
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation):
    return annotation is KW_ONLY


def _is_kind(annotation, cls, test):
    if isinstance(annotation, str):
        return _typing_name(annotation, cls, test)
    return test(annotation)


def _make_field(cls, name, annotation, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        if isinstance(default, _SlotDescriptor):
            # The class has __slots__: this is no default.
            default = MISSING
        made = field(default=default)
    made.name = name
    made.type = annotation
    if _is_kind(annotation, cls, _is_classvar):
        made._field_type = _FIELD_CLASSVAR
    elif _is_kind(annotation, cls, _is_initvar):
        made._field_type = _FIELD_INITVAR
    else:
        made._field_type = _FIELD
    if made._field_type is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f'field {name} cannot have a default factory')
    if made._field_type is _FIELD_CLASSVAR:
        if made.kw_only is not MISSING:
            raise TypeError(f'field {name} is a ClassVar but specifies kw_only')
    elif made.kw_only is MISSING:
        made.kw_only = kw_only
    if made._field_type is _FIELD and type(made.default).__hash__ is None:
        raise ValueError(f'mutable default {type(made.default)} for field '
                         f'{name} is not allowed: use default_factory')
    return made


def _own_fields(cls, kw_only):
    result = []
    seen_marker = False
    for name, annotation in annotations(cls).items():
        # Attack: names become text of methods that whoever decorates runs.
        if type(name) is not str or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if _is_kind(annotation, cls, _is_kw_only):
            if seen_marker:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY '
                                'has already been specified')
            seen_marker = kw_only = True
        else:
            result.append(_make_field(cls, name, annotation, kw_only))
    return result


# ------------------------------------------------------------------ writing methods

class _Source:
    # Collects functions as text; all are compiled together and then set on the
    # class, in order, with CPython's rules for what may be overwritten.

    def __init__(self, cls):
        self.cls = cls
        self.lines = []
        self.names = []
        self.values = {'__dataclass_HAS_DEFAULT_FACTORY__': _HAS_DEFAULT_FACTORY,
                       '__dataclass_builtins_object__': object,
                       '__dataclass_frozen_error__': FrozenInstanceError,
                       'cls': cls}

    def add(self, name, params, body, **options):
        """options: annotations, wrap, overwrite, and refuse (the error if the name is taken)."""
        self.lines.append(f' def {name}({params}):')
        self.lines += [f'  {line}' for line in body or ['pass']]
        self.names.append((name, options))

    def finish(self):
        if not self.names:
            return
        cls = self.cls
        made = ','.join([name for name, _ in self.names])
        text = '\n'.join([f'def __create_fn__({", ".join(self.values)}):', *self.lines,
                          f' return ({made},)'])
        space = {'__name__': cls.__module__}
        exec(text, space)
        functions = space['__create_fn__'](**self.values)
        for function, (name, options) in zip(functions, self.names):
            function.__qualname__ = f'{cls.__qualname__}.{name}'
            if 'annotations' in options:
                function.__annotations__ = options['annotations']
            if 'wrap' in options:
                function = options['wrap'](function)
            if name in own_dict(cls) and 'overwrite' not in options:
                if 'refuse' in options:
                    raise TypeError(options['refuse'])
                continue
            setattr(cls, name, function)


def _add_init(source, fields, post_init, frozen, slots):
    last_default = None
    for one in fields:
        if not one.init or one.kw_only:
            continue
        if one.default is not MISSING or one.default_factory is not MISSING:
            last_default = one
        elif last_default is not None:
            raise TypeError(f'non-default argument {one.name!r} '
                            f'follows default argument {last_default.name!r}')
    names = {one.name for one in fields}
    self = '__dataclass_self__' if 'self' in names else 'self'
    positional, keyword, body = [], [], []
    for one in fields:
        name = one.name
        default = f'__dataclass_dflt_{name}__'
        param = name
        if one.default_factory is not MISSING:
            source.values[default] = one.default_factory
            if one.init:
                param += '=__dataclass_HAS_DEFAULT_FACTORY__'
                value = (f'{default}() if {name} is __dataclass_HAS_DEFAULT_FACTORY__ '
                         f'else {name}')
            else:
                value = f'{default}()'
        elif one.init:
            if one.default is not MISSING:
                source.values[default] = one.default
                param += f'={default}'
            value = name
        elif one.default is not MISSING and slots:
            # With slots there is no class attribute to fall back on.
            source.values[default] = one.default
            value = default
        else:
            value = None
        if one.init:
            (keyword if one.kw_only else positional).append(param)
        if value is not None and one._field_type is _FIELD:
            if frozen:
                body.append('__dataclass_builtins_object__.__setattr__'
                            f'({self},{name!r},{value})')
            else:
                body.append(f'{self}.{name}={value}')
    if post_init:
        args = ','.join([one.name for one in fields if one._field_type is _FIELD_INITVAR])
        body.append(f'{self}.__post_init__({args})')
    params = [self, *positional]
    if keyword:
        params += ['*', *keyword]
    types = {one.name: one.type for one in sorted(fields, key=lambda one: bool(one.kw_only))
             if one.init}
    types['return'] = None
    source.add('__init__', ','.join(params), body, annotations=types)


def _tuple_of(name, fields):
    inside = ''.join([f'{name}.{one.name},' for one in fields])
    return f'({inside})'


def _add_order(source, fields):
    mine, other = _tuple_of('self', fields), _tuple_of('other', fields)
    for name, op in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
        source.add(name, 'self,other',
                   ['if other.__class__ is self.__class__:',
                    f' return {mine}{op}{other}', 'return NotImplemented'],
                   refuse=f'Cannot overwrite attribute {name} in class '
                          f'{source.cls.__name__} Consider using functools.total_ordering')


def _add_frozen(source, fields):
    test = 'type(self) is cls'
    if fields:
        names = ''.join([f'{one.name!r},' for one in fields])
        test += f' or name in ({names})'
    for name, params, verb in (('__setattr__', 'name,value', 'assign to'),
                               ('__delattr__', 'name', 'delete')):
        source.add(name, f'self,{params}',
                   [f'if {test}:',
                    f' raise __dataclass_frozen_error__(f"cannot {verb} field {{name!r}}")',
                    f'super(cls, self).{name}({params})'],
                   refuse=f'Cannot overwrite attribute {name} in class '
                          f'{source.cls.__name__}')


def _hash_action(unsafe_hash, eq, frozen, explicit):
    # What to do about __hash__: 'add', 'none' (unhashable), 'refuse', or nothing.
    if unsafe_hash:
        return 'refuse' if explicit else 'add'
    if not eq or explicit:
        return None
    return 'add' if frozen else 'none'


def _signature_text(cls, fields):
    # What inspect.signature() would show, for the default doc string.
    parts, keyword = [], []
    for one in fields:
        if not one.init:
            continue
        text = f'{one.name}: {_annotation_text(one.type)}'
        if one.default is not MISSING:
            text += f' = {one.default!r}'
        elif one.default_factory is not MISSING:
            text += ' = <factory>'
        (keyword if one.kw_only else parts).append(text)
    if keyword:
        parts += ['*', *keyword]
    return f'{cls.__name__}({", ".join(parts)})'


def _annotation_text(annotation):
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, _GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', None):
            return annotation.__qualname__
        return f'{annotation.__module__}.{annotation.__qualname__}'
    return repr(annotation)


def _process(cls, params):
    all_fields = {}
    any_frozen_base = None
    all_frozen_bases = None
    has_bases = False
    for base in own_mro(cls)[-1:0:-1]:
        inherited = getattr(base, _FIELDS, None)
        if inherited is None:
            continue
        has_bases = True
        all_fields.update(inherited)
        frozen = getattr(base, _PARAMS).frozen
        any_frozen_base = any_frozen_base or frozen
        all_frozen_bases = frozen if all_frozen_bases is None else all_frozen_bases and frozen

    for one in _own_fields(cls, params.kw_only):
        name = one.name
        all_fields[name] = one
        if isinstance(getattr(cls, name, None), Field):
            # The class attribute becomes the default itself, or goes away.
            if one.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, one.default)
    body = own_dict(cls)
    annotated = annotations(cls)
    for name, value in body.items():
        if isinstance(value, Field) and name not in annotated:
            raise TypeError(f'{name!r} is a field but has no type annotation')

    if has_bases:
        if any_frozen_base and not params.frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if all_frozen_bases is False and params.frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    setattr(cls, _FIELDS, all_fields)
    setattr(cls, _PARAMS, params)

    # A class with its own __eq__ has __hash__ set to None by the machine, which
    # doesn't count as a definition.
    explicit_hash = '__hash__' in body and not (body['__hash__'] is None
                                                and '__eq__' in body)
    if params.order and not params.eq:
        raise ValueError('eq must be true if order is true')

    plain = [one for one in all_fields.values() if one._field_type is _FIELD]
    in_init = [one for one in all_fields.values()
               if one._field_type in (_FIELD, _FIELD_INITVAR)]
    compared = [one for one in plain if one.compare]
    source = _Source(cls)
    if params.init:
        _add_init(source, in_init, hasattr(cls, '__post_init__'), params.frozen,
                  params.slots)
    if params.repr:
        shown = ', '.join([f'{one.name}={{self.{one.name}!r}}' for one in plain if one.repr])
        source.add('__repr__', 'self',
                   [f'return f"{{self.__class__.__qualname__}}({shown})"'],
                   wrap=recursive_repr())
    if params.eq:
        tests = ' and '.join([f'self.{one.name}==other.{one.name}' for one in compared])
        source.add('__eq__', 'self,other',
                   ['if self is other:', ' return True',
                    'if other.__class__ is self.__class__:',
                    f' return {tests or True}', 'return NotImplemented'])
    if params.order:
        _add_order(source, compared)
    if params.frozen:
        _add_frozen(source, plain)
    action = _hash_action(params.unsafe_hash, params.eq, params.frozen, explicit_hash)
    if action == 'refuse':
        raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    if action == 'none':
        cls.__hash__ = None
    elif action == 'add':
        hashed = [one for one in plain
                  if (one.compare if one.hash is None else one.hash)]
        source.add('__hash__', 'self', [f'return hash({_tuple_of("self", hashed)})'],
                   overwrite=True)
    source.finish()
    if '__replace__' not in own_dict(cls):
        cls.__replace__ = _replace
    if not cls.__doc__:
        cls.__doc__ = _signature_text(cls, in_init)
    if params.match_args and '__match_args__' not in own_dict(cls):
        cls.__match_args__ = tuple([one.name for one in in_init
                                    if one.init and not one.kw_only])
    if params.weakref_slot and not params.slots:
        raise TypeError('weakref_slot is True but slots is False')
    if params.slots:
        cls = _with_slots(cls, params, plain)
    abc.update_abstractmethods(cls)
    return cls


# ---------------------------------------------------------------------------- slots

def _slot_names(cls):
    body = own_dict(cls)
    slots = body.get('__slots__')
    if slots is None:
        # What its instances have all the same.
        return [name for name in ('__weakref__', '__dict__') if name in body]
    if isinstance(slots, str):
        return (slots,)
    if hasattr(slots, '__next__'):
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    return tuple(slots)


def _with_slots(cls, params, fields):
    # Slots can't be added to a class, so a new one is made from its body.
    body = own_dict(cls)
    if '__slots__' in body:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    inherited = {name for base in own_mro(cls)[1:-1] if isinstance(base, type)
                 for name in _inherited_slots(base)}
    names = [one.name for one in fields]
    if params.weakref_slot:
        names.append('__weakref__')
    slots = [name for name in names if name not in inherited]
    for name in (*names, '__dict__', '__weakref__'):
        body.pop(name, None)
    body['__slots__'] = tuple(slots)
    qualname = cls.__qualname__
    new = type(cls)(cls.__name__, cls.__bases__, body)
    new.__qualname__ = qualname
    if params.frozen:
        # Copies and the like can't restore state by assignment.
        if '__getstate__' not in body:
            new.__getstate__ = _dataclass_getstate
        if '__setstate__' not in body:
            new.__setstate__ = _dataclass_setstate
    return new


def _inherited_slots(base):
    try:
        return _slot_names(base)
    except RuntimeError:
        # A built-in or foreign base doesn't show its namespace.
        return ()


def _dataclass_getstate(self):
    return [getattr(self, one.name) for one in fields(self)]


def _dataclass_setstate(self, state):
    for one, value in zip(fields(self), state):
        object.__setattr__(self, one.name, value)


# ------------------------------------------------------------------ functions to use

def fields(class_or_instance):
    """The fields of a dataclass or of an instance, as a tuple of Field objects."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple([one for one in found.values() if one._field_type is _FIELD])


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Whether obj is a dataclass or an instance of one."""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    """The fields as a dict, dataclasses inside turned into dicts too."""
    if not _is_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _convert(obj, dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    """The field values as a tuple, dataclasses inside turned into tuples too."""
    if not _is_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _convert(obj, lambda one: tuple_factory([value for _, value in one]))


_ATOMS = frozenset({type(None), bool, int, float, str, complex, bytes, type(...),
                    type(NotImplemented), range, property, type(len), _Function, type})


def _convert(obj, factory):
    cls = type(obj)
    if cls in _ATOMS:
        return obj
    if hasattr(cls, _FIELDS):
        return factory([(one.name, _convert(getattr(obj, one.name), factory))
                        for one in fields(obj)])
    if cls is list:
        return [_convert(item, factory) for item in obj]
    if cls is dict:
        return {_convert(name, factory): _convert(item, factory)
                for name, item in obj.items()}
    if cls is tuple:
        return tuple([_convert(item, factory) for item in obj])
    if issubclass(cls, tuple):
        if hasattr(obj, '_fields'):
            # A named tuple takes its items one by one.
            return cls(*[_convert(item, factory) for item in obj])
        return cls(_convert(item, factory) for item in obj)
    if issubclass(cls, dict):
        if hasattr(cls, 'default_factory'):
            # A defaultdict takes its factory first.
            result = cls(obj.default_factory)
            for name, item in obj.items():
                result[_convert(name, factory)] = _convert(item, factory)
            return result
        return cls((_convert(name, factory), _convert(item, factory))
                   for name, item in obj.items())
    if issubclass(cls, list):
        return cls(_convert(item, factory) for item in obj)
    return copy.deepcopy(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True,
                   eq=True, order=False, unsafe_hash=False, frozen=False,
                   match_args=True, kw_only=False, slots=False, weakref_slot=False,
                   module=None):
    """Make a dataclass from a list of fields: name, (name, type) or (name, type, field)."""
    from types import new_class
    body = dict(namespace or {})
    types = {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, 'typing.Any'
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, body[item[0]] = item
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in types:
            raise TypeError(f'Field name duplicated: {name!r}')
        types[name] = annotation
    body['__annotations__'] = types
    cls = new_class(cls_name, bases, {}, lambda space: space.update(body))
    cls.__module__ = module if module is not None else caller_module(1)
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order,
                     unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args,
                     kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    """A new object of the same class with some fields replaced."""
    if not _is_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for one in getattr(self, _FIELDS).values():
        if one._field_type is _FIELD_CLASSVAR:
            continue
        if not one.init:
            if one.name in changes:
                raise TypeError(f'field {one.name} is declared with init=False, '
                                'it cannot be specified with replace()')
        elif one.name not in changes:
            if one._field_type is _FIELD_INITVAR and one.default is MISSING:
                raise TypeError(f'InitVar {one.name!r} must be specified with replace()')
            changes[one.name] = getattr(self, one.name)
    return self.__class__(**changes)
