"""Enumerations: classes whose attributes are a fixed set of named values.

A class body is gathered in an EnumDict, which sorts members from other
attributes. The members are made while the class is: a single helper object in
the namespace is told its name by the machine and then creates them all, so that
__init_subclass__ already sees them.
"""

from _padcell import caller_module, instance_dict, native_type, own_dict, own_mro
from _padcell import type_dispatches
from functools import reduce as _reduce
from operator import or_ as _or
from types import DynamicClassAttribute

__all__ = ['EnumType', 'EnumMeta', 'EnumDict', 'Enum', 'IntEnum', 'StrEnum', 'Flag',
           'IntFlag', 'ReprEnum', 'auto', 'unique', 'property', 'verify', 'member',
           'nonmember', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP',
           'global_flag_repr', 'global_enum_repr', 'global_str', 'global_enum',
           'EnumCheck', 'CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE', 'pickle_by_global_name',
           'pickle_by_enum_name']

_MappingProxy = native_type('mappingproxy')
_builtin_bin = bin
_plain_property = property
_missing = object()

# The classes this module builds itself with; None until each exists.
Enum = Flag = EJECT = ReprEnum = None


class nonmember:
    """Keeps a value of the class body from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a value of the class body a member that would not be one."""

    def __init__(self, value):
        self.value = value


class _Unset:
    def __repr__(self):
        return '_auto_null'


_UNSET = _Unset()


class auto:
    """Stands for the next value, which _generate_next_value_ gives."""

    def __init__(self, value=_UNSET):
        self.value = value

    def __repr__(self):
        return f'auto({self.value!r})'


class property(DynamicClassAttribute):
    """A property of members that leaves its name free for a member of the class."""

    member = None
    name = None
    clsname = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')
        if self.fget is not None:
            return self.fget(instance)
        if self.member is not None:
            return self.member
        raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')

    def __set__(self, instance, value):
        if self.fset is not None:
            return self.fset(instance, value)
        raise AttributeError(f'<enum {self.clsname!r}> cannot set attribute {self.name!r}')

    def __delete__(self, instance):
        if self.fdel is not None:
            return self.fdel(instance)
        raise AttributeError(f'<enum {self.clsname!r}> cannot delete attribute {self.name!r}')

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


def _is_descriptor(obj):
    cls = type(obj)
    return (type_dispatches(cls, '__get__') or type_dispatches(cls, '__set__')
            or type_dispatches(cls, '__delete__'))


def _is_dunder(name):
    return (len(name) > 4 and name[:2] == name[-2:] == '__'
            and name[2] != '_' and name[-3] != '_')


def _is_sunder(name):
    return (len(name) > 2 and name[0] == name[-1] == '_'
            and name[1] != '_' and name[-2] != '_')


def _is_private(cls_name, name):
    prefix = f'_{cls_name}__'
    return (len(name) > len(prefix) and name.startswith(prefix) and name[len(prefix)] != '_'
            and (name[-1] != '_' or name[-2] != '_'))


def _is_inner_class(cls_name, obj):
    if not isinstance(obj, type):
        return False
    return getattr(obj, '__qualname__', '').endswith(f'{cls_name}.{obj.__name__}')


def _is_single_bit(value):
    return value != 0 and value & (value - 1) == 0


def _bits(value):
    # The single bits of a number, lowest first.
    if value < 0:
        raise ValueError(f'{value} is not a positive integer')
    while value:
        bit = value & -value
        yield bit
        value ^= bit


_iter_bits_lsb = _bits


def show_flag_values(value):
    """The single bits of a flag value, as a list of numbers."""
    return list(_bits(value))


def bin(num, max_bits=None):
    """Like the built-in one, with the sign bit set apart; two's complement below zero."""
    width = num.bit_length()
    if num >= 0:
        sign, digits = '0b0', _builtin_bin(num)[2:] if num else ''
        fill = '0'
    else:
        digits = _builtin_bin(num + (1 << width + 1))[3:]
        sign, fill = '0b1', '1'
    if max_bits is not None:
        digits = digits.rjust(max_bits, fill)
    return f'{sign} {digits}'


_PERMITTED_SUNDERS = frozenset({
    '_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_',
    '_iter_member_', '_iter_member_by_value_', '_iter_member_by_def_', '_add_alias_',
    '_add_value_alias_'})


class EnumDict(dict):
    """The namespace of an enumeration's class body; remembers which names are members."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._cls_name = cls_name
        self._member_names = {}
        self._last_values = []
        self._in_tuple = None
        self._ignore = []
        self._auto_called = False
        self._generate = None

    def _next(self, key):
        self._auto_called = True
        return self._generate(key, 1, len(self._member_names), self._last_values[:])

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            # A private name of the class is never a member.
            pass
        elif _is_sunder(key):
            if key not in _PERMITTED_SUNDERS:
                raise ValueError(f'_sunder_ names, such as {key!r}, are reserved for '
                                 'future Enum use')
            if key == '_generate_next_value_':
                if self._auto_called:
                    raise TypeError('_generate_next_value_ must be defined before members')
                self._generate = value
            elif key == '_ignore_':
                value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
                self._ignore = value
                already = set(value) & set(self._member_names)
                if already:
                    raise ValueError(f'_ignore_ cannot specify already set names: {already!r}')
        elif _is_dunder(key):
            if key == '__order__':
                key = '_order_'
        elif key in self._member_names:
            raise TypeError(f'{key!r} already defined as {self[key]!r}')
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member):
            value = value.value
            self._note(key, value)
        elif _is_descriptor(value):
            pass
        elif self._cls_name is not None and _is_inner_class(self._cls_name, value):
            pass
        else:
            if key in self:
                raise TypeError(f'{key!r} already defined as {self[key]!r}')
            value = self._resolved(key, value)
            self._note(key, value)
        super().__setitem__(key, value)

    def _resolved(self, key, value):
        # The value with auto() filled in, also among the items of a tuple.
        if isinstance(value, auto):
            if value.value is _UNSET:
                value.value = self._next(key)
            return value.value
        if isinstance(value, tuple) and any(isinstance(item, auto) for item in value):
            items = []
            for item in value:
                if isinstance(item, auto):
                    if item.value is _UNSET:
                        item.value = self._next(key)
                    item = item.value
                    # The next auto() goes on from this one, not from the tuple.
                    self._last_values.append(item)
                items.append(item)
            self._in_tuple = key
            make = type(value)
            try:
                return make(items)
            except TypeError:
                return make(*items)
        return value

    def _note(self, key, value):
        self._member_names[key] = None
        if self._in_tuple != key:
            self._last_values.append(value)

    @_plain_property
    def member_names(self):
        """The names of the members so far."""
        return list(self._member_names)

    def update(self, members, **more):
        """Like dict's, going through the same checks as assignments."""
        pairs = members.items() if hasattr(members, 'keys') else members
        for key, value in pairs:
            self[key] = value
        for key, value in more.items():
            self[key] = value


_EnumDict = EnumDict


def _own(base):
    # A class's own namespace, or None where it isn't ours to see.
    try:
        return own_dict(base)
    except RuntimeError:
        return None


def _data_type(class_name, bases):
    # The type mixed in for the values: the class that defines __new__, or the
    # first one below it.
    found = []
    for chain in bases:
        candidate = None
        for base in own_mro(chain):
            if base is object:
                continue
            if isinstance(base, EnumType):
                kind = base._member_type_
                if kind is not object:
                    if kind not in found:
                        found.append(kind)
                    break
            else:
                body = _own(base)
                if body is None or '__new__' in body or '__dataclass_fields__' in body:
                    kind = candidate or base
                    if kind not in found:
                        found.append(kind)
                    break
                candidate = candidate or base
    if len(found) > 1:
        raise TypeError(f'too many data types for {class_name!r}: {set(found)!r}')
    return found[0] if found else None


def _mixins(class_name, bases):
    # The data type and the enumeration a new class derives from.
    if not bases:
        return object, Enum
    if not isinstance(bases[-1], EnumType):
        raise TypeError('new enumerations should be created as '
                        '`EnumName([mixin_type, ...] [data_type,] enum_type)`')
    return _data_type(class_name, bases) or object, bases[-1]


def _data_repr(bases):
    # How values are shown: by the data type's own repr, if it has one.
    for chain in bases:
        for base in own_mro(chain):
            if base is object:
                continue
            if isinstance(base, EnumType):
                return base._value_repr_
            body = _own(base)
            if body is None:
                return base.__repr__
            if '__repr__' in body:
                params = body.get('__dataclass_params__')
                if '__dataclass_fields__' in body and params is not None and params.repr:
                    return _dataclass_repr
                return body['__repr__']
    return None


def _dataclass_repr(self):
    shown = [f'{name}={getattr(self, name)!r}'
             for name, one in self.__dataclass_fields__.items() if one.repr]
    return ', '.join(shown)


def _find_new(body, member_type, first_enum):
    # What makes the members, and whether it wants the arguments.
    new = body.get('__new__')
    user = first_enum is not None and new is not None
    if new is None:
        for name in ('__new_member__', '__new__'):
            for source in (member_type, first_enum):
                candidate = getattr(source, name, None)
                if candidate is not None and not _is_lookup(candidate):
                    new = candidate
                    break
            if new is not None:
                break
        else:
            new = object.__new__
    takes_args = first_enum is not None and new is not object.__new__
    return new, user, takes_args


def _is_lookup(function):
    return function is object.__new__ or Enum is not None and function is _lookup


class _Builder:
    # Stands in the namespace of a class in the making; see the module's text.

    def __init__(self, members, member_type, new, takes_args):
        self.members = members
        self.member_type = member_type
        self.new = new
        self.takes_args = takes_args

    def __set_name__(self, cls, name):
        type.__delattr__(cls, name)
        for member_name, value in self.members:
            self.create(cls, member_name, value)

    def create(self, cls, name, value):
        args = value if isinstance(value, tuple) else (value,)
        if self.member_type is tuple:
            args = (args,)
        made = self.new(cls, *args) if self.takes_args else self.new(cls)
        if '_value_' not in instance_dict(made):
            if self.member_type is object:
                made._value_ = value
            else:
                try:
                    made._value_ = self.member_type(*args)
                except Exception as error:
                    raise TypeError('_value_ not set in __new__, unable to create it'
                                    ) from error
        value = made._value_
        made._name_ = name
        made.__objclass__ = cls
        made.__init__(*args)
        made._sort_order_ = len(cls._member_names_)
        if Flag is not None and issubclass(cls, Flag) and isinstance(value, int):
            cls._flag_mask_ |= value
            if _is_single_bit(value):
                cls._singles_mask_ |= value
            cls._all_bits_ = (1 << cls._flag_mask_.bit_length()) - 1
        known = _by_value(cls, value)
        if known is not None:
            made = known
        elif (Flag is None or not issubclass(cls, Flag)
                or isinstance(value, int) and _is_single_bit(value)):
            # Of flags, only the single bits are members; the rest are aliases.
            cls._member_names_.append(name)
        _add_member(cls, name, made)
        if known is None:
            try:
                cls._value2member_map_.setdefault(value, made)
                if value not in cls._hashable_values_:
                    cls._hashable_values_.append(value)
            except TypeError:
                cls._unhashable_values_.append(value)
                cls._unhashable_values_map_.setdefault(name, []).append(value)


def _by_value(cls, value):
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for one in cls._member_map_.values():
            if one._value_ == value:
                return one
    return None


def _add_member(cls, name, made):
    if name in cls._member_map_:
        if cls._member_map_[name] is not made:
            raise NameError(f'{name!r} is already bound: {cls._member_map_[name]!r}')
        return
    # A base's property of this name keeps serving instances.
    inherited = None
    for base in own_mro(cls)[1:]:
        body = _own(base)
        if body is not None and name in body:
            inherited = body[name]
            break
    if isinstance(inherited, property):
        both = property(inherited.fget, inherited.fset, inherited.fdel)
        both.name, both.clsname, both.member = name, cls.__name__, made
        type.__setattr__(cls, name, both)
    elif _is_descriptor(getattr(cls._member_type_, name, None)):
        # So does what the values have under this name.
        both = property(lambda self: getattr(self._value_, name))
        both.name, both.clsname, both.member = name, cls.__name__, made
        type.__setattr__(cls, name, both)
    else:
        type.__setattr__(cls, name, made)
    cls._member_map_[name] = made


class EnumType(type):
    """The metaclass of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        _check_extends(cls, bases)
        body = EnumDict(cls)
        _, first_enum = _mixins(cls, bases)
        if first_enum is not None:
            dict.__setitem__(body, '_generate_next_value_',
                             getattr(first_enum, '_generate_next_value_', None))
            body._generate = getattr(first_enum, '_generate_next_value_', None)
        return body

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if not isinstance(classdict, EnumDict):
            plain = classdict
            classdict = EnumDict(cls)
            classdict.update(plain)
        names = list(classdict._member_names)
        bad = {'mro', ''} & set(names)
        if bad:
            raise ValueError('invalid enum member name(s) '
                             + ','.join(repr(name) for name in sorted(bad)))
        for name in classdict._ignore:
            classdict.pop(name, None)
        classdict.pop('_ignore_', None)
        order = classdict.pop('_order_', None)
        values = [(name, dict.pop(classdict, name)) for name in names]
        generate = classdict.get('_generate_next_value_')
        if generate is not None and isinstance(generate, type(_is_dunder)):
            dict.__setitem__(classdict, '_generate_next_value_', staticmethod(generate))

        member_type, first_enum = _mixins(cls, bases)
        new, user_new, takes_args = _find_new(classdict, member_type, first_enum)
        body = dict(classdict)
        body.update({
            '_new_member_': new, '_use_args_': takes_args, '_member_names_': [],
            '_member_map_': {}, '_value2member_map_': {}, '_hashable_values_': [],
            '_unhashable_values_': [], '_unhashable_values_map_': {},
            '_member_type_': member_type, '_value_repr_': _data_repr(bases),
            '_boundary_': boundary or getattr(first_enum, '_boundary_', None),
            '_flag_mask_': 0, '_singles_mask_': 0, '_all_bits_': 0, '_inverted_': None,
        })
        body['_padcell_builder_'] = _Builder(values, member_type, new, takes_args)
        if ReprEnum is not None and ReprEnum in bases:
            # Such classes show themselves as their data type does.
            body.setdefault('__format__', member_type.__format__)
            text = member_type.__str__
            if text == object.__str__:
                text = member_type.__repr__
            body.setdefault('__str__', text)
        if user_new:
            body['__new_member__'] = new
        _BUILDING.add(cls)
        try:
            made = super().__new__(metacls, cls, bases, body, **kwds)
        except Exception as error:
            # That it happened in a __set_name__ is nobody's business.
            error.__notes__ = [note for note in getattr(error, '__notes__', ())
                               if '__set_name__' not in note]
            if not error.__notes__:
                del error.__notes__
            raise
        finally:
            _BUILDING.discard(cls)
        _adopt_methods(made, body, first_enum, member_type)
        if Enum is not None:
            type.__setattr__(made, '__new__', _lookup)
        if Flag is not None and issubclass(made, Flag):
            _finish_flag(made, body)
        if order is not None:
            _check_order(made, order)
        return made

    def __init__(cls, *args, **kwds):
        super().__init__(*args)

    def __bool__(cls):
        return True

    def __call__(cls, value=_missing, names=_missing, *values, module=None, qualname=None,
                 type=None, start=1, boundary=None):
        """Find a member by its value, or make a new enumeration from names."""
        if cls._member_map_:
            if names is not _missing:
                value = (value, names) + values
            elif value is _missing:
                raise TypeError("EnumType.__call__() missing 1 required positional "
                                "argument: 'value'")
            return cls.__new__(cls, value)
        if names is _missing and type is None:
            raise TypeError(f'{cls} has no members; specify `names=()` if you meant '
                            'to create a new, empty, enum')
        return _functional(cls, value, None if names is _missing else names, values,
                           module or caller_module(1), qualname, type, start, boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            return value in cls._value2member_map_
        except TypeError:
            return value in cls._unhashable_values_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(f'{cls.__name__!r} cannot delete member {attr!r}.')
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in own_dict(cls).get('_member_map_', ()):
            raise AttributeError(f'cannot reassign member {name!r}')
        super().__setattr__(name, value)

    def __dir__(cls):
        names = {'__class__', '__contains__', '__doc__', '__getitem__', '__iter__', '__len__',
                 '__members__', '__module__', '__name__', '__qualname__'}
        names.update(cls._member_names_)
        if cls._new_member_ is not object.__new__:
            names.add('__new__')
        names.update(('__init_subclass__',))
        if cls._member_type_ is not object:
            names.update(dir(cls._member_type_))
        return sorted(names)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    @_plain_property
    def __members__(cls):
        return _MappingProxy(cls._member_map_)

    def __repr__(cls):
        kind = 'flag' if Flag is not None and issubclass(cls, Flag) else 'enum'
        return f'<{kind} {cls.__name__!r}>'


EnumMeta = EnumType


def _check_extends(cls, bases):
    for chain in bases:
        for base in own_mro(chain):
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError(f'<enum {cls!r}> cannot extend {base!r}')


def _adopt_methods(cls, body, first_enum, member_type):
    # A data type that comes before the enumeration shall not win with its
    # general methods.
    for name in ('__repr__', '__str__', '__format__'):
        if name not in body and first_enum is not None:
            found = getattr(cls, name)
            if found == getattr(member_type, name) or found == getattr(object, name):
                type.__setattr__(cls, name, getattr(first_enum, name))


def _check_order(cls, order):
    if isinstance(order, str):
        order = order.replace(',', ' ').split()
    wanted = [name for name in order if name not in cls._member_map_
              or name in cls._member_names_]
    if Flag is not None and issubclass(cls, Flag):
        wanted = [name for name in wanted if name in cls._member_names_]
    if wanted != cls._member_names_:
        raise TypeError('member order does not match _order_:\n'
                        f'  {cls._member_names_!r}\n  {wanted!r}')


def _functional(base, class_name, names, values, module, qualname, kind, start, boundary):
    bases = (base,) if kind is None else (kind, base)
    body = EnumType.__prepare__(class_name, bases)
    if isinstance(names, str):
        names = names.replace(',', ' ').split()
    if names is not None and values:
        names = [names, *values] if isinstance(names, str) else names
    if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
        last, listed = [], []
        for count, name in enumerate(names):
            value = base._generate_next_value_(name, start, count, last[:])
            last.append(value)
            listed.append((name, value))
        names = listed
    if names is None:
        names = ()
    for item in names:
        if isinstance(item, str):
            body[item] = names[item]
        else:
            name, value = item
            body[name] = value
    if module is not None:
        body['__module__'] = module
    if qualname is not None:
        body['__qualname__'] = qualname
    meta = type(base)
    return meta.__new__(meta, class_name, bases, body, boundary=boundary)


# Names of the enumerations in the making.
_BUILDING = set()


def _lookup(cls, value=_missing):
    # What calling an enumeration with members does: __new__ of all of them.
    if value is _missing:
        raise TypeError(f"{cls.__name__}.__new__() missing 1 required positional "
                        "argument: 'value'")
    if type(value) is cls:
        return value
    found = _by_value(cls, value)
    if found is not None:
        return found
    if not cls._member_map_:
        if cls.__name__ in _BUILDING:
            raise TypeError('do not use `super().__new__; call the appropriate __new__ directly')
        raise TypeError(f'{cls!r} has no members defined')
    error = None
    try:
        found = cls._missing_(value)
    except Exception as raised:
        error = raised
    if isinstance(found, cls):
        return found
    if (error is None and Flag is not None and issubclass(cls, Flag)
            and cls._boundary_ is EJECT and isinstance(found, int)):
        return found
    invalid = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
    if error is None:
        if found is None:
            raise invalid
        error = TypeError(f'error in {cls.__name__}._missing_: returned {found!r} '
                          'instead of None or a valid member')
    if not isinstance(error, ValueError):
        error.__context__ = invalid
    raise error


class Enum(metaclass=EnumType):
    """The base of enumerations.

    class Color(Enum): RED = 1 makes the member Color.RED, found again by
    Color(1) and Color['RED'], with the attributes name and value.
    """

    def __new__(cls, value):
        return _lookup(cls, value)

    def __init__(self, *args, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The value of auto(): one more than the highest so far."""
        if not last_values:
            return start
        try:
            highest = sorted(last_values)[-1]
        except TypeError:
            raise TypeError('unable to sort non-numeric values') from None
        try:
            return highest + 1
        except TypeError:
            raise TypeError(f'unable to increment {highest!r}') from None

    @classmethod
    def _missing_(cls, value):
        """Asked for values without a member; gives a member or None."""
        return None

    def _add_alias_(self, name):
        """Give the member another name."""
        _add_member(self.__class__, name, self)

    def _add_value_alias_(self, value):
        """Let the member be found by another value."""
        cls = self.__class__
        known = _by_value(cls, value)
        if known is not None:
            if known is not self:
                raise ValueError(f'{value!r} is already bound: {known!r}')
            return
        try:
            cls._value2member_map_.setdefault(value, self)
            cls._hashable_values_.append(value)
        except TypeError:
            cls._unhashable_values_.append(value)
            cls._unhashable_values_map_.setdefault(self.name, []).append(value)

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        return f'<{self.__class__.__name__}.{self._name_}: {show(self._value_)}>'

    def __str__(self):
        return f'{self.__class__.__name__}.{self._name_}'

    def __dir__(self):
        names = {'__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value'}
        if self.__class__._member_type_ is not object:
            names.update(object.__dir__(self))
        for base in own_mro(self.__class__):
            for name, thing in (_own(base) or {}).items():
                if name[0] != '_' and name not in self._member_map_:
                    names.add(name)
        names.update(name for name in instance_dict(self) if name[0] != '_')
        return sorted(names)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        """The member's name."""
        return self._name_

    @property
    def value(self):
        """The member's value."""
        return self._value_


type.__setattr__(Enum, '__new__', _lookup)


class ReprEnum(Enum):
    """An enumeration that changes only repr(); str() and format() are the data type's."""


class IntEnum(int, ReprEnum):
    """An enumeration whose members are ints too."""


class StrEnum(str, ReprEnum):
    """An enumeration whose members are texts too; auto() gives the name in lower case."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f'too many arguments for str(): {values!r}')
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f'{values[0]!r} is not a string')
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f'encoding must be a string, not {values[1]!r}')
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError(f'errors must be a string, not {values[2]!r}')
        text = str(*values)
        made = str.__new__(cls, text)
        made._value_ = text
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The value of auto(): the name in lower case."""
        return name.lower()


def pickle_by_global_name(self, proto):
    """A __reduce_ex__ that names the member alone."""
    return self.name


def pickle_by_enum_name(self, proto):
    """A __reduce_ex__ that asks the class for the member's name."""
    return getattr, (self.__class__, self._name_)


class FlagBoundary(StrEnum):
    """What a Flag does with bits none of its members has."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _finish_flag(cls, body):
    # The operators are the flag's, even if a data type comes first.
    for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__',
                 '__invert__'):
        if name not in body:
            type.__setattr__(cls, name, getattr(Flag, name))
    # Iteration goes by value, which is cheap, if that is the order of definition.
    cls._inverted_ = None
    values = [cls._member_map_[name]._value_ for name in cls._member_names_]
    if values != sorted(values) and '_iter_member_' not in body:
        type.__setattr__(cls, '_iter_member_', cls._iter_member_by_def_)


class Flag(Enum, boundary=STRICT):
    """An enumeration of bits that combine with the operators |, &, ^ and ~."""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The value of auto(): the next power of two."""
        if not last_values:
            return start if start is not None else 1
        highest = max(last_values)
        try:
            return 1 << highest.bit_length()
        except Exception:
            raise TypeError(f'invalid flag value {highest!r}') from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _bits(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value),
                          key=lambda one: one._sort_order_)

    @classmethod
    def _missing_(cls, value):
        """Make the member for a combination of bits."""
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        mask, singles, everything = cls._flag_mask_, cls._singles_mask_, cls._all_bits_
        boundary = cls._boundary_
        if not ~everything <= value <= everything or value & (everything ^ mask):
            if boundary is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(f'{cls!r} invalid value {value!r}\n'
                                 f'    given {bin(value, width)}\n'
                                 f'  allowed {bin(mask, width)}')
            if boundary is CONFORM:
                value &= mask
            elif boundary is EJECT:
                return value
            elif boundary is KEEP:
                if value < 0:
                    value += max(everything + 1, 1 << value.bit_length())
            else:
                raise ValueError(f'{cls!r} unknown flag boundary {boundary!r}')
        negative = None
        if value < 0:
            negative = value
            if boundary in (EJECT, KEEP):
                value += everything + 1
            else:
                value &= singles
        if value & ~mask and boundary is not KEEP:
            raise ValueError(f'{cls.__name__}({value!r}) -->  unknown values '
                             f'{value & ~mask!r} [{bin(value & ~mask)}]')
        if cls._member_type_ is object:
            made = object.__new__(cls)
        else:
            made = cls._member_type_.__new__(cls, value)
        if '_value_' not in instance_dict(made):
            made._value_ = value
        made._name_ = cls._combined_name(value)
        made = cls._value2member_map_.setdefault(value, made)
        if negative is not None:
            cls._value2member_map_[negative] = made
        return made

    @classmethod
    def _combined_name(cls, value):
        # The names of the members in value, or None if there are none.
        singles = value & cls._singles_mask_
        members = list(cls._iter_member_(singles)) if singles else []
        covered = _reduce(_or, [one._value_ for one in members], 0)
        if value & ~cls._singles_mask_:
            for one in cls._member_map_.values():
                bits = one._value_
                if one not in members and bits and bits & value == bits:
                    members.append(one)
                    covered |= bits
        if not covered:
            return None
        name = '|'.join([one._name_ for one in members])
        rest = value ^ covered
        if rest and cls._boundary_ is KEEP:
            name += f'|{cls._numeric_repr_(rest)}'
        return name

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError("unsupported operand type(s) for 'in': "
                            f'{type(other).__qualname__!r} and '
                            f'{self.__class__.__qualname__!r}')
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        name = self.__class__.__name__
        if self._name_ is None:
            return f'<{name}: {show(self._value_)}>'
        return f'<{name}.{self._name_}: {show(self._value_)}>'

    def __str__(self):
        name = self.__class__.__name__
        if self._name_ is None:
            return f'{name}({self._value_!r})'
        return f'{name}.{self._name_}'

    def __bool__(self):
        return bool(self._value_)

    def _operand(self, other):
        # The other operand's bits, or None if it isn't one.
        if isinstance(other, self.__class__):
            return other._value_
        kind = self._member_type_
        if kind is not object and isinstance(other, kind):
            return other
        return None

    def _combine(self, other, symbol, operation):
        bits = self._operand(other)
        if bits is None:
            return NotImplemented
        for one in (self, other):
            if self._operand(one) is None:
                raise TypeError(f"'{one}' cannot be combined with other flags with {symbol}")
        return self.__class__(operation(self._value_, bits))

    def __or__(self, other):
        return self._combine(other, '|', int.__or__)

    def __and__(self, other):
        return self._combine(other, '&', int.__and__)

    def __xor__(self, other):
        return self._combine(other, '^', int.__xor__)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        if self._inverted_ is None:
            cls = self.__class__
            if self._boundary_ in (EJECT, KEEP):
                self._inverted_ = cls(~self._value_)
            else:
                self._inverted_ = cls(self._singles_mask_ & ~self._value_)
        return self._inverted_


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """A Flag whose members are ints too; bits without a member are kept."""


def unique(enumeration):
    """A class decorator that refuses aliases."""
    aliases = [(name, one.name) for name, one in enumeration.__members__.items()
               if name != one.name]
    if aliases:
        shown = ', '.join([f'{alias} -> {name}' for alias, name in aliases])
        raise ValueError(f'duplicate values found in {enumeration!r}: {shown}')
    return enumeration


class EnumCheck(StrEnum):
    """What verify() can look at."""

    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """A class decorator that checks an enumeration for the given properties."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                self._unique(enumeration)
            elif check is CONTINUOUS:
                self._continuous(enumeration)
            elif check is NAMED_FLAGS:
                self._named(enumeration)
        return enumeration

    def _unique(self, enumeration):
        aliases = [(name, one.name) for name, one in enumeration.__members__.items()
                   if name != one.name]
        if aliases:
            shown = ', '.join([f'{alias} -> {name}' for alias, name in aliases])
            raise ValueError(f'aliases found in {enumeration!r}: {shown}')

    def _continuous(self, enumeration):
        values = {one.value for one in enumeration}
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        if issubclass(enumeration, Flag):
            kind = 'flag'
            wanted = [1 << shift for shift in range(low.bit_length(), high.bit_length() - 1)]
        elif issubclass(enumeration, int):
            kind = 'enum'
            wanted = range(low + 1, high)
        else:
            raise Exception('verify: unknown type {!r}'.format(enumeration))
        lacking = [value for value in wanted if value not in values]
        if lacking:
            shown = ', '.join(map(str, lacking))
            raise ValueError(f'invalid {kind} {enumeration.__name__!r}: '
                             f'missing values {shown}'[:256])

    def _named(self, enumeration):
        have = {one.value for one in enumeration}
        guilty, bits = [], 0
        for name, alias in enumeration._member_map_.items():
            if name in enumeration._member_names_ or alias.value < 0:
                continue
            lacking = [bit for bit in _bits(alias.value) if bit not in have]
            if lacking:
                guilty.append(name)
                bits |= _reduce(_or, lacking)
        if not guilty:
            return
        if len(guilty) == 1:
            who = f'alias {guilty[0]} is missing'
        else:
            who = f'aliases {", ".join(guilty[:-1])} and {guilty[-1]} are missing'
        if _is_single_bit(bits):
            what = f'value {bits:#x}'
        else:
            what = f'combined values of {bits:#x}'
        raise ValueError(f'invalid Flag {enumeration.__name__!r}: {who} {what} '
                         '[use enum.show_flag_values(value) for details]')


def global_enum_repr(self):
    """Shows a member as module.NAME."""
    module = self.__class__.__module__.split('.')[-1]
    return f'{module}.{self._name_}'


def global_flag_repr(self):
    """Shows a combination as module.A|module.B."""
    module = self.__class__.__module__.split('.')[-1]
    cls_name = self.__class__.__name__
    if self._name_ is None:
        return f'{module}.{cls_name}({self._value_!r})'
    if _is_single_bit(self._value_):
        return f'{module}.{self._name_}'
    if self._boundary_ is not KEEP:
        return '|'.join([f'{module}.{name}' for name in self.name.split('|')])
    return '|'.join([name if name[0].isdigit() else f'{module}.{name}'
                     for name in self._name_.split('|')])


def global_str(self):
    """Shows a member as its name alone."""
    if self._name_ is None:
        return f'{self.__class__.__name__}({self._value_!r})'
    return self._name_


def global_enum(cls, update_str=False):
    """A class decorator that makes the members names of the class's module too."""
    import sys
    from _padcell import own_globals
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    own_globals(cls).update(cls.__members__)
    return cls
