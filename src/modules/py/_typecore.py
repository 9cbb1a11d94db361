"""The core of typing: type variables, parametrized aliases, special forms, Generic.

Programs see all of it under the name typing. It stands apart so that a class or
function with type parameters needs only this part.

An alias is an origin with arguments. Its free type variables (__parameters__)
are found by walking the arguments; subscribing the alias puts types in their
places.
"""

from _padcell import caller_module, own_dict, show_as as _show_as
from operator import getitem as _getitem

_NativeAlias = type(list[int])
_UnionType = type(int | str)
_NoneType = type(None)
_Function = type(lambda: None)


class _Named:
    # For objects shown by their name in typing alone.
    def __init__(self, name, doc='', subscribe=None):
        self._name = name
        self.__doc__ = doc
        self._subscribe = subscribe

    def __repr__(self):
        return 'typing.' + self._name

    def __reduce__(self):
        return self._name


def type_repr(obj):
    """How an argument is shown inside brackets."""
    if isinstance(obj, tuple):
        return '[' + ', '.join([type_repr(item) for item in obj]) + ']'
    if isinstance(obj, _NativeAlias):
        return repr(obj)
    if isinstance(obj, type):
        if obj.__module__ == 'builtins':
            return obj.__qualname__
        return f'{obj.__module__}.{obj.__qualname__}'
    if obj is ...:
        return '...'
    if isinstance(obj, _Function):
        return obj.__name__
    return repr(obj)


def check_type(arg, message, bare_forms=False):
    """A valid type argument: None becomes its type, text a ForwardRef."""
    if arg is None:
        return _NoneType
    if isinstance(arg, str):
        return ForwardRef(arg)
    if isinstance(arg, GenericAlias):
        origin = arg.__origin__
        if origin is Generic or origin is _protocol() or (
                not bare_forms and (origin is ClassVar or origin is Final)):
            raise TypeError(f'{arg} is not valid as type argument')
    if isinstance(arg, SpecialForm):
        if arg._subscribe is None or bare_forms and (arg is ClassVar or arg is Final):
            return arg
        raise TypeError(f'Plain {arg} is not valid as type argument')
    if arg is Generic or arg is _protocol() and arg is not None:
        raise TypeError(f'Plain {arg} is not valid as type argument')
    if type(arg) is tuple:
        raise TypeError(f'{message} Got {arg!r:.100}.')
    return arg


def unique(items):
    """The items without repetition, by equality, in order."""
    result = []
    for item in items:
        if item not in result:
            result.append(item)
    return result


def is_variable(obj):
    return isinstance(obj, (TypeVar, ParamSpec, TypeVarTuple))


def free_variables(args):
    """The type variables in arguments, each once, in order of appearance."""
    found = []
    for arg in args:
        if isinstance(arg, type) and not isinstance(arg, _NativeAlias):
            continue
        if isinstance(arg, (tuple, list)):
            inner = free_variables(arg)
        elif is_variable(arg):
            inner = (arg,)
        else:
            inner = getattr(arg, '__parameters__', ())
            if not isinstance(inner, tuple):
                inner = ()
        for variable in inner:
            if variable not in found:
                found.append(variable)
    return tuple(found)


def _check_default_order(variables):
    with_default = pack = False
    for variable in variables:
        if isinstance(variable, TypeVarTuple):
            pack = True
            continue
        if variable.has_default():
            if pack:
                raise TypeError('Type parameter with a default follows TypeVarTuple')
            with_default = True
        elif with_default:
            raise TypeError(f'Type parameter {variable!r} without a default '
                            'follows type parameter with a default')


def _is_params(obj):
    # What may stand for a parameter specification.
    return (obj is ... or isinstance(obj, (list, tuple, ParamSpec))
            or isinstance(obj, ConcatenateAlias))


def bind(whom, variables, items):
    """A dict from type variables to what they stand for in whom[items]."""
    if len(variables) == 1 and isinstance(variables[0], ParamSpec):
        # X[int, str] is short for X[[int, str]].
        if not (len(items) == 1 and _is_params(items[0])):
            items = (items,)
    flat = []
    for item in items:
        unpacked = _unpacked_args(item)
        if unpacked is not None and not (unpacked and unpacked[-1] is ...):
            flat.extend(unpacked)
        else:
            flat.append(item)
    items = flat
    packs = [at for at, v in enumerate(variables) if isinstance(v, TypeVarTuple)]
    n_vars, n_items = len(variables), len(items)
    bound = {}
    if packs:
        if len(packs) > 1:
            raise TypeError(f'More than one TypeVarTuple parameter in {whom}')
        at = packs[0]
        after = n_vars - at - 1
        if n_items < n_vars - 1:
            if not all(v.has_default() for v in variables[n_items:] if v is not variables[at]):
                raise TypeError(f'Too few arguments for {whom};'
                                f' actual {n_items}, expected at least {n_vars - 1}')
            for variable, item in zip(variables, items):
                bound[variable] = item
            for variable in variables[n_items:]:
                bound[variable] = () if variable is variables[at] else variable.__default__
            return bound
        pack = tuple(items[at:n_items - after])
        items = [*items[:at], pack, *items[n_items - after:]]
    elif n_items != n_vars:
        needed = sum(1 for v in variables if not v.has_default())
        if n_items > n_vars or n_items < needed:
            expected = f'at least {needed}' if needed != n_vars and n_items < needed else n_vars
            raise TypeError(f'Too {"many" if n_items > n_vars else "few"} arguments for {whom};'
                            f' actual {n_items}, expected {expected}')
        items += [v.__default__ for v in variables[n_items:]]
    for variable, item in zip(variables, items):
        if isinstance(variable, TypeVarTuple):
            bound[variable] = item
        else:
            bound[variable] = variable.__typing_subst__(item)
    return bound


def _unpacked_args(obj):
    # The items of *tuple[...] or Unpack[Tuple[...]], or None.
    if isinstance(obj, UnpackAlias):
        inside = obj.__args__[0]
        origin = getattr(inside, '__origin__', None)
        if origin is tuple:
            return inside.__args__
    elif isinstance(obj, _NativeAlias) and getattr(obj, '__unpacked__', False):
        if obj.__origin__ is tuple:
            return obj.__args__
    return None


def substitute(args, bound, spread=False):
    """The arguments with bound variables replaced, as a tuple.

    spread says that the types of a parameter specification go among the
    arguments themselves, as in Callable.
    """
    result = []
    for arg in args:
        if is_variable(arg):
            value = bound.get(arg, arg)
            if isinstance(arg, TypeVarTuple) and isinstance(value, tuple):
                result.extend(value)
            elif isinstance(arg, ParamSpec) and isinstance(value, tuple) and spread:
                result.extend(value)
            else:
                result.append(value)
        elif isinstance(arg, UnpackAlias) and isinstance(arg.__args__[0], TypeVarTuple):
            value = bound.get(arg.__args__[0], arg)
            if isinstance(value, tuple):
                result.extend(value)
            else:
                result.append(value)
        elif isinstance(arg, (tuple, list)):
            result.append(tuple(substitute(arg, bound)))
        elif isinstance(arg, type) and not isinstance(arg, _NativeAlias):
            result.append(arg)
        elif isinstance(arg, ConcatenateAlias) and spread:
            new = substitute(arg.__args__[:-1], bound)
            last = bound.get(arg.__args__[-1], arg.__args__[-1])
            if isinstance(last, (tuple, list)):
                result.extend([*new, *last])
            else:
                result.append(arg._like((*new, last)))
        else:
            inner = getattr(arg, '__parameters__', ())
            if isinstance(inner, tuple) and inner:
                items = []
                for variable in inner:
                    value = bound.get(variable, variable)
                    if isinstance(variable, TypeVarTuple) and isinstance(value, tuple):
                        items.extend(value)
                    else:
                        items.append(value)
                result.append(arg[tuple(items)])
            else:
                result.append(arg)
    return tuple(result)


# ------------------------------------------------------------------------ forward refs

class ForwardRef:
    """A type given as text, to be evaluated later."""

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        # A starred name is no expression by itself.
        source = f'({arg},)[0]' if arg.startswith('*') else arg
        try:
            code = compile(source, '<string>', 'eval')
        except SyntaxError:
            raise SyntaxError(f'Forward reference must be an expression -- got {arg!r}')
        self.__forward_arg__ = arg
        self.__forward_code__ = code
        self.__forward_evaluated__ = False
        self.__forward_value__ = None
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    def _evaluate(self, globalns, localns, type_params=(), *, recursive_guard=frozenset()):
        if self.__forward_arg__ in recursive_guard:
            return self
        if globalns is None and localns is None:
            globalns = localns = {}
        elif globalns is None:
            globalns = localns
        elif localns is None:
            localns = globalns
        if type_params:
            localns = {**{p.__name__: p for p in type_params}, **localns}
        value = check_type(eval(self.__forward_code__, globalns, localns),
                           'Forward references must evaluate to types.', bare_forms=True)
        value = evaluate(value, globalns, localns, type_params,
                         recursive_guard | {self.__forward_arg__})
        self.__forward_value__ = value
        self.__forward_evaluated__ = True
        return value

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return (self.__forward_arg__ == other.__forward_arg__
                    and self.__forward_value__ == other.__forward_value__)
        return (self.__forward_arg__ == other.__forward_arg__
                and self.__forward_module__ == other.__forward_module__)

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        module = self.__forward_module__
        tail = '' if module is None else f', module={module!r}'
        return f'ForwardRef({self.__forward_arg__!r}{tail})'


def evaluate(hint, globalns, localns, type_params=(), guard=frozenset()):
    """A type with all forward references inside evaluated."""
    if isinstance(hint, ForwardRef):
        return hint._evaluate(globalns, localns, type_params, recursive_guard=guard)
    if not isinstance(hint, (GenericAlias, _NativeAlias, _UnionType)):
        return hint
    args = hint.__args__
    if isinstance(hint, _NativeAlias):
        args = tuple([ForwardRef(arg) if isinstance(arg, str) else arg for arg in args])
    new = tuple([evaluate(arg, globalns, localns, type_params, guard) for arg in args])
    if new == hint.__args__:
        return hint
    if isinstance(hint, _UnionType):
        result = new[0]
        for item in new[1:]:
            result = result | item
        return result
    if isinstance(hint, GenericAlias):
        return hint._like(new)
    if type(hint) is not _NativeAlias:
        # collections.abc.Callable
        return hint.__origin__[list(new[:-1]), new[-1]]
    result = _NativeAlias(hint.__origin__, new)
    return next(iter(result)) if getattr(hint, '__unpacked__', False) else result


# ---------------------------------------------------------------------- type variables

class _NoDefaultType:
    __slots__ = ()

    def __new__(cls):
        return cls._only

    def __repr__(self):
        return 'typing.NoDefault'

    def __reduce__(self):
        return 'NoDefault'


_NoDefaultType.__name__ = _NoDefaultType.__qualname__ = 'NoDefaultType'
NoDefault = _NoDefaultType._only = object.__new__(_NoDefaultType)


class _Lazy:
    # A value given by the compiler as a function to be called when it is asked for.

    __slots__ = ('thunk', 'value')

    def __init__(self, thunk):
        self.thunk = thunk

    def get(self):
        if self.thunk is not None:
            self.value = self.thunk()
            self.thunk = None
        return self.value


def _value_of(stored):
    return stored.get() if type(stored) is _Lazy else stored


class _Variable:
    # What the three kinds share: a name, perhaps a default, the operator |.

    def _start(self, name, default, module):
        if not isinstance(name, str):
            kind = type(self).__name__
            raise TypeError(f"{kind.lower()}() argument 'name' must be str, "
                            f'not {type(name).__name__}')
        self.__name__ = name
        self._default = default
        self.__module__ = module

    @property
    def __default__(self):
        return _value_of(self._default)

    def has_default(self):
        """Whether the parameter has a default."""
        return self._default is not NoDefault

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __reduce__(self):
        return self.__name__

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass an instance of {type(self).__name__}')


def _set_variance(variable, covariant, contravariant, infer_variance):
    if covariant and contravariant:
        raise ValueError('Bivariant types are not supported.')
    if infer_variance and (covariant or contravariant):
        raise ValueError('Variance cannot be specified with infer_variance.')
    variable.__covariant__ = bool(covariant)
    variable.__contravariant__ = bool(contravariant)
    variable.__infer_variance__ = bool(infer_variance)


def _variance_mark(variable):
    if variable.__infer_variance__:
        return ''
    if variable.__covariant__:
        return '+'
    return '-' if variable.__contravariant__ else '~'


class TypeVar(_Variable):
    """A variable that stands for a type."""

    def __init__(self, name, *constraints, bound=None, default=NoDefault, covariant=False,
                 contravariant=False, infer_variance=False):
        self._start(name, default, caller_module(1))
        _set_variance(self, covariant, contravariant, infer_variance)
        if constraints and bound is not None:
            raise TypeError('Constraints cannot be combined with bound=...')
        if len(constraints) == 1:
            raise TypeError('A single constraint is not allowed')
        message = 'TypeVar(name, constraint, ...): constraints must be types.'
        self._constraints = tuple([check_type(c, message) for c in constraints])
        if bound is not None:
            bound = check_type(bound, 'Bound must be a type.')
        self._bound = bound

    @property
    def __bound__(self):
        return _value_of(self._bound)

    @property
    def __constraints__(self):
        return _value_of(self._constraints)

    def __repr__(self):
        return _variance_mark(self) + self.__name__

    def __typing_subst__(self, arg):
        arg = check_type(arg, 'Parameters to generic types must be types.',
                         bare_forms=True)
        if (isinstance(arg, UnpackAlias)
                or isinstance(arg, _NativeAlias) and getattr(arg, '__unpacked__', False)):
            raise TypeError(f'{arg} is not valid as type argument')
        return arg


class ParamSpecArgs:
    """The positional arguments of a parameter specification."""

    def __init__(self, origin):
        self.__origin__ = origin

    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return self.__origin__ == other.__origin__

    def __hash__(self):
        return hash((type(self), self.__origin__))

    def __repr__(self):
        return f'{self.__origin__.__name__}.args'

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass an instance of {type(self).__name__}')


class ParamSpecKwargs(ParamSpecArgs):
    """The keyword arguments of a parameter specification."""

    def __repr__(self):
        return f'{self.__origin__.__name__}.kwargs'


class ParamSpec(_Variable):
    """A variable that stands for the parameters of a callable."""

    def __init__(self, name, *, bound=None, default=NoDefault, covariant=False,
                 contravariant=False, infer_variance=False):
        self._start(name, default, caller_module(1))
        _set_variance(self, covariant, contravariant, infer_variance)
        self.__bound__ = None if bound is None else check_type(bound, 'Bound must be a type.')

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)

    def __repr__(self):
        return _variance_mark(self) + self.__name__

    def __typing_subst__(self, arg):
        if isinstance(arg, (list, tuple)):
            return tuple([check_type(item, 'Expected a type.') for item in arg])
        if not _is_params(arg):
            raise TypeError('Expected a list of types, an ellipsis, '
                            f'ParamSpec, or Concatenate. Got {arg}')
        return arg

    def __typing_prepare_subst__(self, alias, args):
        variables = alias.__parameters__
        if len(variables) == 1 and not (len(args) == 1 and _is_params(args[0])):
            return (args,)
        return args


class TypeVarTuple(_Variable):
    """A variable that stands for any number of types."""

    def __init__(self, name, *, default=NoDefault):
        self._start(name, default, caller_module(1))

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__

    def __typing_subst__(self, arg):
        raise TypeError('Substitution of bare TypeVarTuple is not supported')

    def __typing_prepare_subst__(self, alias, args):
        variables = alias.__parameters__
        at = variables.index(self)
        after = len(variables) - at - 1
        if len(args) < len(variables) - 1:
            raise TypeError(f'Too few arguments for {alias}; actual {len(args)}, '
                            f'expected at least {len(variables) - 1}')
        return (*args[:at], tuple(args[at:len(args) - after]), *args[len(args) - after:])


def make_parameter(kind, name, bound=None, default=None, many=False):
    """A type parameter of a class, def or type statement, for the compiled code.

    kind is 'T', '*' or '**'; bound and default are functions to be called when
    their value is asked for; many says that bound gives a tuple of constraints.
    """
    default = NoDefault if default is None else _Lazy(default)
    if kind == '*':
        made = TypeVarTuple(name, default=default)
    elif kind == '**':
        made = ParamSpec(name, default=default, infer_variance=True)
    else:
        made = TypeVar(name, default=default, infer_variance=True)
        if bound is not None:
            if many:
                made._constraints = _Lazy(bound)
            else:
                made._bound = _Lazy(bound)
    made.__module__ = caller_module(1)
    return made


class TypeAliasType:
    """What a type statement makes: a name for a type, evaluated when asked for."""

    def __init__(self, name, value, *, type_params=()):
        if not isinstance(name, str):
            raise TypeError(f"typealias() argument 'name' must be str, "
                            f'not {type(name).__name__}')
        if not isinstance(type_params, tuple):
            raise TypeError('type_params must be a tuple')
        object.__setattr__(self, '__name__', name)
        object.__setattr__(self, '_value', value)
        object.__setattr__(self, '__type_params__', type_params)
        object.__setattr__(self, '__module__', caller_module(1))

    @property
    def __value__(self):
        return _value_of(self._value)

    @property
    def __parameters__(self):
        result = []
        for variable in self.__type_params__:
            if isinstance(variable, TypeVarTuple):
                result.extend(variable)
            else:
                result.append(variable)
        return tuple(result)

    def __getitem__(self, items):
        if not self.__type_params__:
            raise TypeError('Only generic type aliases are subscriptable')
        if not isinstance(items, tuple):
            items = (items,)
        return _NativeAlias(self, items)

    def __setattr__(self, name, value):
        if name in ('__name__', '__value__', '__type_params__', '__parameters__', '__module__'):
            raise AttributeError('readonly attribute')
        raise AttributeError("'typing.TypeAliasType' object has no attribute "
                             f'{name!r}')

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        return self.__name__

    def __reduce__(self):
        return self.__name__


def make_type_alias(name, thunk, type_params=()):
    """The object of a type statement, for the compiled code."""
    made = TypeAliasType(name, _Lazy(thunk), type_params=tuple(type_params))
    object.__setattr__(made, '__module__', caller_module(1))
    return made


# ---------------------------------------------------------------------------- aliases

def _final(*classes):
    # Nobody may derive from these any more.
    def refuse(cls, /, **kwargs):
        base = next(c for c in cls.__mro__ if c in classes)
        raise TypeError(f"type 'typing.{base.__name__}' is not an acceptable base type")
    for cls in classes:
        cls.__init_subclass__ = classmethod(refuse)


_final(TypeVar, ParamSpec, TypeVarTuple, ParamSpecArgs, ParamSpecKwargs, TypeAliasType)


def _dunder(name):
    return name.startswith('__') and name.endswith('__')


class BaseAlias:
    # An origin shown under a name of typing, with or without arguments.

    def __init__(self, origin, *, inst=True, name=None):
        self._inst = inst
        self._name = name
        self.__origin__ = origin
        self.__slots__ = None

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f'Type {self._name} cannot be instantiated; '
                            f'use {self.__origin__.__name__}() instead')
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            # Many objects take no attributes; the mark is a service only.
            pass
        return result

    def __mro_entries__(self, bases):
        result = []
        if self.__origin__ not in bases:
            result.append(self.__origin__)
        # Generic is added once, unless a later base brings it anyway.
        at = bases.index(self)
        for later in bases[at + 1:]:
            if isinstance(later, BaseAlias) or isinstance(later, type) and issubclass(
                    later, Generic):
                break
        else:
            result.append(Generic)
        return tuple(result)

    def __getattr__(self, attr):
        if attr in ('__name__', '__qualname__'):
            return self._name or self.__origin__.__name__
        # Everything else is the origin's, except special names.
        if not _dunder(attr):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __setattr__(self, attr, value):
        if _dunder(attr) or attr in ('_name', '_inst', '_nparams', '_defaults', '_metadata'):
            super().__setattr__(attr, value)
        else:
            setattr(self.__origin__, attr, value)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError('Subscripted generics cannot be used with class and '
                        'instance checks')

    def __dir__(self):
        return sorted({*object.__dir__(self),
                       *[name for name in dir(self.__origin__) if not _dunder(name)]})


class GenericAlias(BaseAlias):
    """An origin with arguments, such as List[int] or a generic class with types."""

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        if not isinstance(args, tuple):
            args = (args,)
        self.__args__ = args
        self.__parameters__ = free_variables(args)
        if not name:
            self.__module__ = getattr(origin, '__module__', 'typing')

    def _like(self, args):
        return type(self)(self.__origin__, args, inst=self._inst, name=self._name)

    def __getitem__(self, items):
        if self.__origin__ in (Generic, _protocol()):
            raise TypeError(f'Cannot subscript already-subscripted {self}')
        if not self.__parameters__:
            raise TypeError(f'{self} is not a generic class')
        if not isinstance(items, tuple):
            items = (items,)
        bound = bind(self, self.__parameters__,
                     tuple([_converted(item) for item in items]))
        return self._like(substitute(self.__args__, bound, self._spreads()))

    def _spreads(self):
        return False

    def __eq__(self, other):
        if not isinstance(other, GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        name = 'typing.' + self._name if self._name else type_repr(self.__origin__)
        args = ', '.join([type_repr(arg) for arg in self.__args__]) or '()'
        return f'{name}[{args}]'

    def __reduce__(self):
        origin = self.__origin__
        if self._name:
            import typing
            origin = getattr(typing, self._name, origin)
        args = self.__args__
        if len(args) == 1 and not isinstance(args[0], tuple):
            args, = args
        return _getitem, (origin, args)

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, SpecialForm):
            raise TypeError(f'Cannot subclass {self!r}')
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            if _protocol() in bases:
                return ()
            at = bases.index(self)
            for later in bases[at + 1:]:
                if isinstance(later, BaseAlias) and later is not self:
                    return ()
        return (self.__origin__,)

    def __iter__(self):
        yield Unpack[self]


def _converted(item):
    if item is None:
        return _NoneType
    return ForwardRef(item) if isinstance(item, str) else item


class SpecialGenericAlias(BaseAlias):
    """A name such as typing.List before it gets its arguments."""

    __iter__ = None

    def __init__(self, origin, nparams, *, inst=True, name=None, defaults=()):
        if name is None:
            name = origin.__name__
        super().__init__(origin, inst=inst, name=name)
        self._nparams = nparams
        self._defaults = defaults
        if origin.__module__ == 'builtins':
            self.__doc__ = f'A generic version of {origin.__qualname__}.'
        else:
            self.__doc__ = f'A generic version of {origin.__module__}.{origin.__qualname__}.'

    def __getitem__(self, items):
        if not isinstance(items, tuple):
            items = (items,)
        message = 'Parameters to generic types must be types.'
        items = tuple([check_type(item, message) for item in items])
        missing = self._nparams - len(items)
        if 0 < missing <= len(self._defaults):
            items += self._defaults[-missing:]
        if len(items) != self._nparams:
            needed = self._nparams - len(self._defaults)
            if self._defaults and len(items) < needed:
                expected = f'at least {needed}'
            else:
                expected = self._nparams
            if not self._nparams:
                raise TypeError(f'{self} is not a generic class')
            raise TypeError(f'Too {"many" if len(items) > self._nparams else "few"} '
                            f'arguments for {self}; actual {len(items)}, '
                            f'expected {expected}')
        return self._with(items)

    def _with(self, items):
        return GenericAlias(self.__origin__, items, name=self._name, inst=self._inst)

    def __repr__(self):
        return 'typing.' + self._name

    def __subclasscheck__(self, cls):
        if isinstance(cls, SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if isinstance(cls, GenericAlias):
            return super().__subclasscheck__(cls)
        return issubclass(cls, self.__origin__)

    def __reduce__(self):
        return self._name

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class CallableAlias(GenericAlias):
    """Callable with arguments, kept flat: the parameter types, then the result."""

    __iter__ = None

    def __reduce__(self):
        args = self.__args__
        if not (len(args) == 2 and _is_params(args[0])):
            args = list(args[:-1]), args[-1]
        import typing
        return _getitem, (typing.Callable, args)

    def _spreads(self):
        return True

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _is_params(args[0]):
            return super().__repr__()
        params = ', '.join([type_repr(arg) for arg in args[:-1]])
        return f'typing.Callable[[{params}], {type_repr(args[-1])}]'


class CallableType(SpecialGenericAlias):
    """typing.Callable itself."""

    def __getitem__(self, items):
        if not isinstance(items, tuple) or len(items) != 2:
            raise TypeError('Callable must be used as '
                            'Callable[[arg, ...], result].')
        params, result = items
        result = check_type(result, 'Callable[args, result]: result must be a type.')
        if isinstance(params, (list, tuple)):
            message = 'Callable[[arg, ...], result]: each arg must be a type.'
            flat = tuple([check_type(item, message) for item in params])
        else:
            # Also a bare type, which CPython takes for a list of one.
            flat = (params,)
        return CallableAlias(self.__origin__, (*flat, result), name=self._name, inst=self._inst)


class TupleType(SpecialGenericAlias):
    """typing.Tuple itself, which takes any number of types."""

    def __getitem__(self, items):
        if not isinstance(items, tuple):
            items = (items,)
        message = 'Tuple[t0, t1, ...]: each t must be a type.'
        if len(items) >= 2 and items[-1] is ...:
            return self._with((*[check_type(item, message) for item in items[:-1]], ...))
        return self._with(tuple([check_type(item, message) for item in items]))


class UnionAlias(GenericAlias):
    """Union with its members."""

    __iter__ = None

    def __reduce__(self):
        return _getitem, (Union, self.__args__)

    def _like(self, args):
        return Union[args]

    def __eq__(self, other):
        if not isinstance(other, (UnionAlias, _UnionType)):
            return NotImplemented
        try:
            return set(self.__args__) == set(other.__args__)
        except TypeError:
            mine, others = unique(self.__args__), unique(other.__args__)
            return len(mine) == len(others) and all(member in others for member in mine)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2:
            if args[0] is _NoneType:
                return f'typing.Optional[{type_repr(args[1])}]'
            if args[1] is _NoneType:
                return f'typing.Optional[{type_repr(args[0])}]'
        return super().__repr__()

    def __instancecheck__(self, obj):
        return any(isinstance(obj, member) for member in self.__args__)

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, member) for member in self.__args__)


class LiteralAlias(GenericAlias):
    """Literal with its values, compared by value and type."""

    def __eq__(self, other):
        if not isinstance(other, LiteralAlias):
            return NotImplemented
        return set(_typed(self.__args__)) == set(_typed(other.__args__))

    def __hash__(self):
        return hash(frozenset(_typed(self.__args__)))

    def __repr__(self):
        return f'typing.Literal[{", ".join(map(repr, self.__args__))}]'


def _typed(values):
    return [(value, type(value)) for value in values]


class ConcatenateAlias(GenericAlias):
    """Concatenate with its types and the parameter specification at the end."""

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, args, inst=inst, name='Concatenate')


ConcatenateAlias.__name__ = '_ConcatenateGenericAlias'


class UnpackAlias(GenericAlias):
    """Unpack with the one thing to unpack."""

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, args, inst=inst, name='Unpack')

    def __getitem__(self, items):
        # How the native aliases ask for what a pack of variables stands for.
        if self.__typing_is_unpacked_typevartuple__:
            return items
        return super().__getitem__(items)

    @property
    def __typing_unpacked_tuple_args__(self):
        return _unpacked_args(self)

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)


class AnnotatedAlias(GenericAlias):
    """A type with metadata; __origin__ is the type."""

    __iter__ = None

    def __init__(self, origin, metadata, *, inst=True, name=None):
        if isinstance(origin, AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin, name='Annotated')
        self.__metadata__ = metadata

    def _like(self, args):
        return AnnotatedAlias(args[0], self.__metadata__)

    def __repr__(self):
        notes = ', '.join([repr(note) for note in self.__metadata__])
        return f'typing.Annotated[{type_repr(self.__origin__)}, {notes}]'

    def __reduce__(self):
        return _getitem, (Annotated, (self.__origin__, *self.__metadata__))

    def __eq__(self, other):
        if not isinstance(other, AnnotatedAlias):
            return NotImplemented
        return (self.__origin__ == other.__origin__
                and self.__metadata__ == other.__metadata__)

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, attr):
        if attr in {'__name__', '__qualname__'}:
            return 'Annotated'
        return super().__getattr__(attr)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


# ----------------------------------------------------------------------- special forms

class SpecialForm(_Named):
    """A name with a meaning of its own, such as Union or ClassVar."""

    __iter__ = None

    def __getattr__(self, name):
        if name in ('__name__', '__qualname__'):
            return self._name
        raise AttributeError(name)

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')

    def __call__(self, *args, **kwds):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f'{self} cannot be used with isinstance()')

    def __subclasscheck__(self, cls):
        raise TypeError(f'{self} cannot be used with issubclass()')

    def __getitem__(self, items):
        if self._subscribe is None:
            raise TypeError(f'{self} is not subscriptable')
        return self._subscribe(self, items)


def _no_items(name, doc):
    return SpecialForm(name, doc)


def _one_item(name, doc, kind=GenericAlias):
    def subscribe(self, item):
        item = check_type(item, f'{self} accepts only single type.')
        return kind(self, (item,))
    return SpecialForm(name, doc, subscribe)


def _union(self, items):
    if items == ():
        raise TypeError('Cannot take a Union of no types.')
    if not isinstance(items, tuple):
        items = (items,)
    flat = []
    for item in items:
        item = check_type(item, 'Union[arg, ...]: each arg must be a type.')
        if isinstance(item, (UnionAlias, _UnionType)):
            flat.extend(item.__args__)
        else:
            flat.append(item)
    members = tuple(unique(flat))
    if len(members) == 1:
        return members[0]
    if len(members) == 2 and _NoneType in members:
        return UnionAlias(self, members, name='Optional')
    return UnionAlias(self, members, name='Union')


def _optional(self, item):
    item = check_type(item, f'{self} requires a single type.')
    return Union[item, _NoneType]


def _literal(self, items):
    flat = []
    for item in items if isinstance(items, tuple) else (items,):
        if isinstance(item, LiteralAlias):
            flat.extend(item.__args__)
        else:
            flat.append(item)
    try:
        seen = set()
        values = []
        for pair in _typed(flat):
            if pair not in seen:
                seen.add(pair)
                values.append(pair[0])
    except TypeError:
        # Unhashable values are not allowed but not refused either.
        values = flat
    return LiteralAlias(self, tuple(values), name='Literal')


def _annotated(self, items):
    if not isinstance(items, tuple):
        items = (items,)
    if len(items) < 2:
        raise TypeError('Annotated[...] should be used '
                        'with at least two arguments (a type and an annotation).')
    message = 'Annotated[t, ...]: t must be a type.'
    origin = check_type(items[0], message, bare_forms=True)
    return AnnotatedAlias(origin, tuple(items[1:]))


def _concatenate(self, items):
    if items == ():
        raise TypeError('Cannot take a Concatenate of no types.')
    if not isinstance(items, tuple):
        items = (items,)
    last = items[-1]
    if not (last is ... or isinstance(last, ParamSpec)):
        raise TypeError('The last parameter to Concatenate should be a '
                        'ParamSpec variable or ellipsis.')
    message = 'Concatenate[arg, ...]: each arg must be a type.'
    return ConcatenateAlias(self, (*[check_type(item, message) for item in items[:-1]], last))


Union = SpecialForm('Union', 'Any one of several types.', _union)
Optional = SpecialForm('Optional', 'A type or None.', _optional)
Literal = SpecialForm('Literal', 'One of the given values.', _literal)
Annotated = SpecialForm('Annotated', 'A type with metadata.', _annotated)
Concatenate = SpecialForm('Concatenate', 'More parameters in front of others.', _concatenate)
ClassVar = _one_item('ClassVar', 'Marks attributes of the class.')
Final = _one_item('Final', 'Marks names that are assigned once.')
Required = _one_item('Required', 'Marks a key a TypedDict must have.')
NotRequired = _one_item('NotRequired', 'Marks a key a TypedDict may lack.')
ReadOnly = _one_item('ReadOnly', 'Marks a key of a TypedDict not to be changed.')
TypeGuard = _one_item('TypeGuard', 'The result of a function that narrows a type.')
TypeIs = _one_item('TypeIs', 'The result of a function that tells a type.')
Unpack = _one_item('Unpack', 'Several types from one.', UnpackAlias)
Self = _no_items('Self', 'The class a method belongs to.')
Never = _no_items('Never', 'The type without values.')
NoReturn = _no_items('NoReturn', 'The result of a function that never returns.')
LiteralString = _no_items('LiteralString', 'A text made of literals only.')
TypeAlias = _no_items('TypeAlias', 'Marks an assignment that names a type.')


# ------------------------------------------------------------------------ Generic

class _ProtocolSlot:
    # typing sets this to its class Protocol, which needs Generic first.
    protocol = None


def _protocol():
    return _ProtocolSlot.protocol


def _generic_of(cls, items):
    if not isinstance(items, tuple):
        items = (items,)
    if cls is Generic or cls is _protocol():
        if not items:
            raise TypeError(f'Parameter list to {cls.__qualname__}[...] cannot be empty')
        for item in items:
            if not (is_variable(item) or isinstance(item, UnpackAlias)):
                raise TypeError(f'Parameters to {cls.__name__}[...] must all be type '
                                'variables or parameter specification variables.')
        if len(set(items)) != len(items):
            raise TypeError(f'Parameters to {cls.__name__}[...] must all be unique')
        _check_default_order(free_variables(items))
        return GenericAlias(cls, tuple([Unpack[item] if isinstance(item, TypeVarTuple)
                                        else item for item in items]))
    variables = getattr(cls, '__parameters__', ())
    if not variables:
        raise TypeError(f'{cls} is not a generic class')
    bound = bind(cls, variables, tuple([_converted(item) for item in items]))
    args = []
    for variable in variables:
        value = bound[variable]
        if isinstance(variable, TypeVarTuple) and isinstance(value, tuple):
            args.extend(value)
        else:
            args.append(value)
    return GenericAlias(cls, tuple(args))


def _class_variables(cls):
    # The type variables of a class statement: those of its subscribed bases, in
    # the order Generic[...] gives if it is among them.
    bases = own_dict(cls).get('__orig_bases__', ())
    listed = None
    for base in bases:
        if isinstance(base, GenericAlias) and base.__origin__ is Generic:
            if listed is not None:
                raise TypeError('Cannot inherit from Generic[...] multiple times.')
            listed = base.__parameters__
    protocols = [base for base in bases if isinstance(base, GenericAlias)
                 and base.__origin__ is _protocol()]
    if listed is None and protocols:
        listed = protocols[0].__parameters__
    found = free_variables([base for base in bases
                            if isinstance(base, (GenericAlias, _NativeAlias))])
    _check_default_order(found if listed is None else listed)
    if listed is None:
        return found
    unlisted = [variable for variable in found if variable not in listed]
    if unlisted:
        kind = 'Protocol' if protocols else 'Generic'
        raise TypeError(f'Some type variables ({", ".join(map(str, unlisted))}) are not '
                        f'listed in {kind}[{", ".join(map(str, listed))}]')
    return listed


class Generic:
    """The base of generic classes: class Box(Generic[T])."""

    __slots__ = ()
    _is_protocol = False

    @classmethod
    def __class_getitem__(cls, items):
        return _generic_of(cls, items)

    @classmethod
    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        body = own_dict(cls)
        if '__orig_bases__' in body:
            plain = Generic in body['__orig_bases__']
        else:
            plain = (Generic in cls.__bases__ and cls.__name__ != 'Protocol'
                     and '_is_protocol' not in body)
        if plain:
            raise TypeError('Cannot inherit from plain Generic')
        if '__orig_bases__' in body:
            cls.__parameters__ = tuple(_class_variables(cls))
        else:
            cls.__parameters__ = ()


def _adopt(*names):
    # Programs know all of this as typing's.
    for name, shown in names:
        thing = globals()[name]
        thing.__module__ = 'typing'
        thing.__name__ = thing.__qualname__ = shown


_adopt(('ForwardRef', 'ForwardRef'), ('TypeVar', 'TypeVar'), ('ParamSpec', 'ParamSpec'),
       ('TypeVarTuple', 'TypeVarTuple'), ('ParamSpecArgs', 'ParamSpecArgs'),
       ('ParamSpecKwargs', 'ParamSpecKwargs'), ('TypeAliasType', 'TypeAliasType'),
       ('Generic', 'Generic'), ('BaseAlias', '_BaseGenericAlias'),
       ('GenericAlias', '_GenericAlias'), ('SpecialGenericAlias', '_SpecialGenericAlias'),
       ('CallableAlias', '_CallableGenericAlias'), ('CallableType', '_CallableType'),
       ('TupleType', '_TupleType'), ('UnionAlias', '_UnionGenericAlias'),
       ('LiteralAlias', '_LiteralGenericAlias'), ('SpecialForm', '_SpecialForm'),
       ('ConcatenateAlias', '_ConcatenateGenericAlias'),
       ('UnpackAlias', '_UnpackGenericAlias'), ('AnnotatedAlias', '_AnnotatedAlias'))
_NoDefaultType.__module__ = 'typing'
for _class in (TypeVar, ParamSpec, TypeVarTuple, ParamSpecArgs, ParamSpecKwargs, TypeAliasType):
    _show_as(_class, f'typing.{_class.__name__}')


def _refuse_subclass(cls, /, **kwargs):
    raise TypeError('Cannot subclass special typing classes')


for _class in (SpecialForm, BaseAlias, ForwardRef):
    _class.__init_subclass__ = classmethod(_refuse_subclass)
del _class
