"""Stand-ins for objects: they record how they are used and answer as told."""

import asyncio
import builtins
import contextlib
import functools
import inspect
import sys
from types import FunctionType, MethodType, ModuleType

__all__ = ['Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call',
           'create_autospec', 'AsyncMock', 'ThreadingMock', 'FILTER_DIR', 'NonCallableMock',
           'NonCallableMagicMock', 'mock_open', 'PropertyMock', 'seal']

FILTER_DIR = True


class InvalidSpecError(Exception):
    """A mock was given as a specification."""


# ---------------------------------------------------------------------------- sentinels

class _SentinelObject:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'sentinel.{self.name}'

    def __reduce__(self):
        return f'sentinel.{self.name}'


class _Sentinel:
    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == '__bases__':
            raise AttributeError
        return self._sentinels.setdefault(name, _SentinelObject(name))

    def __reduce__(self):
        return 'sentinel'


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
_missing = sentinel.MISSING
_deleted = sentinel.DELETED


class _Any:
    """Equals everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'


ANY = _Any()


# --------------------------------------------------------------------------------- calls

def _format_call_signature(name, args, kwargs):
    parts = [repr(arg) for arg in args] + [f'{key}={value!r}' for key, value in kwargs.items()]
    return f'{name}({", ".join(parts)})'


class _Call(tuple):
    """A call: of what, with which arguments."""

    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        args, kwargs = (), {}
        for part in value[-3:]:
            if isinstance(part, str):
                name = part
            elif isinstance(part, tuple):
                args = part
            else:
                kwargs = part
        if two:
            return tuple.__new__(cls, (args, kwargs))
        return tuple.__new__(cls, (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def _split(self):
        return ('', *self) if len(self) == 2 else tuple(self)

    def __eq__(self, other):
        try:
            size = len(other)
        except TypeError:
            return NotImplemented
        name, args, kwargs = self._split()
        parent, other_parent = self._mock_parent, getattr(other, '_mock_parent', None)
        if parent and other_parent and parent != other_parent:
            return False
        other_name, other_args, other_kwargs = '', (), {}
        if size == 0:
            pass
        elif size == 3:
            other_name, other_args, other_kwargs = other
        elif size == 1:
            value, = other
            if isinstance(value, tuple):
                other_args = value
            elif isinstance(value, str):
                other_name = value
            else:
                other_kwargs = value
        elif size == 2:
            first, second = other
            if isinstance(first, str):
                other_name = first
                if isinstance(second, tuple):
                    other_args = second
                else:
                    other_kwargs = second
            else:
                other_args, other_kwargs = first, second
        else:
            return False
        if name and other_name != name:
            return False
        return (other_args, other_kwargs) == (args, kwargs)

    __ne__ = object.__ne__
    __hash__ = None

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(('', args, kwargs), name='()')
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + '()', parent=self)

    def __getattr__(self, attr):
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name=f'{self._mock_name}.{attr}', parent=self, from_kall=False)

    def __getattribute__(self, attr):
        if attr in tuple.__dict__ and not attr.startswith('__'):
            raise AttributeError
        return tuple.__getattribute__(self, attr)

    @property
    def args(self):
        """The positional arguments."""
        return self[0] if len(self) == 2 else self[1]

    @property
    def kwargs(self):
        """The named arguments."""
        return self[1] if len(self) == 2 else self[2]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or 'call'
            if name.startswith('()'):
                return f'call{name}'
            return name if name.startswith('call') else f'call.{name}'
        name, args, kwargs = self._split()
        if not name:
            name = 'call'
        elif not name.startswith('()'):
            name = f'call.{name}'
        else:
            name = f'call{name}'
        return _format_call_signature(name, args, kwargs)

    def call_list(self):
        """All calls of a chain."""
        calls, one = [], self
        while one is not None:
            if one._mock_from_kall:
                calls.append(one)
            one = one._mock_parent
        return _CallList(reversed(calls))


call = _Call(from_kall=False)


class _CallList(list):
    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any(self[i:i + size] == value for i in range(len(self) - size + 1))

    def __repr__(self):
        import pprint
        return pprint.pformat(list(self))


# --------------------------------------------------------------------------------- mocks

_numerics = ('add sub mul matmul truediv floordiv mod lshift rshift and xor or pow').split()
_magics = {f'__{name}__' for name in (
    'lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit divmod '
    'rdivmod neg pos abs invert complex int float index round trunc floor ceil bool next '
    'fspath aiter hash repr dir format subclasses getinitargs getnewargs get set delete '
    'reversed missing reduce reduce_ex getstate setstate getformat iter await call').split()}
_magics |= {f'__{p}{name}__' for name in _numerics for p in ('', 'r', 'i')}
_async_magics = {'__aenter__', '__aexit__', '__anext__', '__aiter__'}
_not_by_default = {f'__{name}__' for name in (
    'repr dir format subclasses getinitargs getnewargs get set delete reversed missing reduce '
    'reduce_ex getstate setstate getformat call await index').split()} - {'__index__'}
_default_magics = (_magics | _async_magics) - _not_by_default
_return_values = {'__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented,
                  '__ge__': NotImplemented, '__int__': 1, '__contains__': False, '__len__': 0,
                  '__exit__': False, '__complex__': 1j, '__float__': 1.0, '__bool__': True,
                  '__index__': 1, '__aexit__': False}
_forbidden = {'__getattribute__', '__setattr__', '__delattr__', '__init__', '__new__',
              '__prepare__', '__instancecheck__', '__subclasscheck__', '__del__'}
_asserts = ('assert', 'assret', 'asert', 'aseert', 'assrt')
_unsafe_methods = {'called_once', 'called_with', 'called_once_with', 'not_called', 'any_call',
                   'has_calls', 'called'}


def _is_exception(value):
    return (isinstance(value, BaseException)
            or isinstance(value, type) and issubclass(value, BaseException))


def _is_async_func(value):
    return inspect.iscoroutinefunction(value)


def _spec_signature(spec, instance):
    # The signature calls are checked against, or None.
    if isinstance(spec, type):
        if instance:
            found = getattr(spec, '__call__', None)
            if not isinstance(found, FunctionType):
                return None
            spec, skip = found, True
        else:
            spec, skip = spec.__init__, True
            if not isinstance(spec, FunctionType):
                return None
    elif isinstance(spec, (FunctionType, MethodType)):
        skip = False
    elif callable(spec) and isinstance(getattr(type(spec), '__call__', None), FunctionType):
        spec, skip = type(spec).__call__, True
    else:
        return None
    try:
        sig = inspect.signature(spec)
    except (ValueError, TypeError):
        return None
    if skip:
        sig = sig.replace(parameters=list(sig.parameters.values())[1:])
    return sig


class _Base:
    """Marks mocks."""


def _delegated(name):
    def get(self):
        return self.__dict__['_mock_' + name]

    def set(self, value):
        self.__dict__['_mock_' + name] = value

    return property(get, set)


class NonCallableMock(_Base):
    """A stand-in that can't be called."""

    def __new__(cls, /, *args, **kwargs):
        # A class of its own for each mock, so that special methods can be set on it.
        bases = (cls,)
        if not issubclass(cls, AsyncMockMixin):
            spec = args[0] if args else kwargs.get('spec') or kwargs.get('spec_set')
            if spec is not None and _is_async_func(spec) and issubclass(cls, CallableMixin):
                bases = (AsyncMockMixin, cls)
        new = type(cls.__name__, bases, {'__doc__': cls.__doc__, '__module__': cls.__module__})
        return object.__new__(new)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None,
                 _spec_state=None, _new_name='', _new_parent=None, _spec_as_instance=False,
                 _eat_self=None, unsafe=False, **kwargs):
        if _new_parent is None:
            _new_parent = parent
        space = self.__dict__
        space['_mock_parent'] = parent
        space['_mock_name'] = name
        space['_mock_new_name'] = _new_name
        space['_mock_new_parent'] = _new_parent
        space['_mock_sealed'] = False
        if spec_set is not None:
            spec = spec_set
            spec_set = True
        self._mock_add_spec(spec, spec_set, _spec_as_instance, _eat_self)
        space['_mock_children'] = {}
        space['_mock_wraps'] = wraps
        space['_mock_delegate'] = None
        space['_mock_called'] = False
        space['_mock_call_args'] = None
        space['_mock_call_count'] = 0
        space['_mock_call_args_list'] = _CallList()
        space['_mock_mock_calls'] = _CallList()
        space['method_calls'] = _CallList()
        space['_mock_unsafe'] = unsafe
        space['_mock_return_value'] = DEFAULT
        space['_mock_side_effect'] = None
        self._mock_setup()
        if kwargs:
            self.configure_mock(**kwargs)

    def _mock_setup(self):
        pass

    called = _delegated('called')
    call_count = _delegated('call_count')
    call_args = _delegated('call_args')
    call_args_list = _delegated('call_args_list')
    mock_calls = _delegated('mock_calls')

    def _mock_add_spec(self, spec, spec_set, _spec_as_instance=False, _eat_self=False):
        if isinstance(spec, _Base) and spec is not None:
            raise InvalidSpecError(f'Cannot spec a Mock object. [object={spec!r}]')
        cls, sig = None, None
        methods = None
        if spec is not None:
            if isinstance(spec, (list, tuple)):
                methods = list(spec)
            else:
                cls = spec if isinstance(spec, type) else type(spec)
                methods = dir(spec)
                if isinstance(spec, type) or hasattr(spec, '__annotations__'):
                    for base in getattr(cls, '__mro__', ()):
                        if isinstance(spec, type):
                            methods += list(base.__dict__.get('__annotations__', ()))
                    fields = getattr(spec, '__dataclass_fields__', None)
                    if fields:
                        methods += list(fields)
                sig = _spec_signature(spec, _spec_as_instance)
                if _eat_self and sig is not None:
                    params = list(sig.parameters.values())
                    sig = sig.replace(parameters=params[1:])
        space = self.__dict__
        space['_spec_class'] = cls
        space['_spec_set'] = spec_set
        space['_spec_signature'] = sig
        space['_mock_methods'] = methods
        space['_spec_asyncs'] = []
        if methods is not None and not isinstance(spec, (list, tuple)):
            for name in methods:
                try:
                    value = inspect.getattr_static(spec, name)
                except AttributeError:
                    continue
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if _is_async_func(value):
                    space['_spec_asyncs'].append(name)

    def mock_add_spec(self, spec, spec_set=False):
        """Allow only the attributes of an object."""
        self._mock_add_spec(spec, spec_set)

    def attach_mock(self, mock, attribute):
        """Make another mock an attribute, its calls recorded here."""
        inner = _extract_mock(mock)
        inner.__dict__['_mock_parent'] = None
        inner.__dict__['_mock_new_parent'] = None
        inner.__dict__['_mock_name'] = ''
        inner.__dict__['_mock_new_name'] = None
        setattr(self, attribute, mock)

    def _get_return_value(self):
        value = self.__dict__['_mock_return_value']
        if self.__dict__['_mock_delegate'] is not None:
            value = self.__dict__['_mock_delegate'].return_value
        if value is DEFAULT and self.__dict__['_mock_wraps'] is None:
            value = self._get_child_mock(_new_parent=self, _new_name='()')
            self.return_value = value
        return value

    def _set_return_value(self, value):
        if self.__dict__['_mock_delegate'] is not None:
            self.__dict__['_mock_delegate'].return_value = value
        else:
            self.__dict__['_mock_return_value'] = value
            _check_and_set_parent(self, value, None, '()')

    return_value = property(_get_return_value, _set_return_value)

    @property
    def __class__(self):
        cls = self.__dict__.get('_spec_class')
        return type(self) if cls is None else cls

    def _get_side_effect(self):
        delegate = self.__dict__.get('_mock_delegate')
        return (self.__dict__['_mock_side_effect'] if delegate is None
                else delegate.side_effect)

    def _set_side_effect(self, value):
        if value is not None and not callable(value) and not _is_exception(value):
            try:
                value = iter(value)
            except TypeError:
                pass
        delegate = self.__dict__.get('_mock_delegate')
        if delegate is None:
            self.__dict__['_mock_side_effect'] = value
        else:
            delegate.side_effect = value

    side_effect = property(_get_side_effect, _set_side_effect)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forget the calls."""
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self.called = False
        self.call_args = None
        self.call_count = 0
        self.mock_calls = _CallList()
        self.call_args_list = _CallList()
        self.method_calls = _CallList()
        if return_value:
            self.__dict__['_mock_return_value'] = DEFAULT
        if side_effect:
            self.__dict__['_mock_side_effect'] = None
        for child in self.__dict__['_mock_children'].values():
            if isinstance(child, _SpecState) or child is _deleted:
                continue
            child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        answer = self.__dict__['_mock_return_value']
        if isinstance(answer, _Base) and answer is not self:
            answer.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        """Set attributes, also of attributes, by dotted names."""
        for name, value in sorted(kwargs.items(), key=lambda pair: pair[0].count('.')):
            *path, last = name.split('.')
            target = self
            for part in path:
                target = getattr(target, part)
            setattr(target, last, value)

    def __getattr__(self, name):
        space = self.__dict__
        if name in {'_mock_methods', '_mock_unsafe'}:
            raise AttributeError(name)
        if space.get('_mock_methods') is not None:
            if name not in space['_mock_methods'] or name in _default_magics:
                raise AttributeError(f'Mock object has no attribute {name!r}')
        elif name in _default_magics or name.startswith('__') and name.endswith('__'):
            raise AttributeError(name)
        if not space.get('_mock_unsafe') and (
                space.get('_mock_methods') is None or name not in space['_mock_methods']):
            if name.startswith(_asserts) or name in _unsafe_methods:
                raise AttributeError(f'{name!r} is not a valid assertion. Use a spec '
                                     f'for the mock if {name!r} is meant to be an attribute.')
        result = space['_mock_children'].get(name)
        if result is _deleted:
            raise AttributeError(name)
        if result is None:
            wraps = None
            if space['_mock_wraps'] is not None:
                wraps = getattr(space['_mock_wraps'], name)
            result = self._get_child_mock(parent=self, name=name, wraps=wraps,
                                          _new_name=name, _new_parent=self)
            space['_mock_children'][name] = result
        elif isinstance(result, _SpecState):
            result = create_autospec(result.spec, result.spec_set, result.instance,
                                     result.parent, result.name)
            space['_mock_children'][name] = result
        return result

    def _extract_mock_name(self):
        names = [self.__dict__['_mock_new_name']]
        parent = self.__dict__['_mock_new_parent']
        last, dot = self, '.'
        if names == ['()']:
            dot = ''
        while parent is not None:
            last = parent
            names.append(parent.__dict__['_mock_new_name'] + dot)
            dot = '.'
            if parent.__dict__['_mock_new_name'] == '()':
                dot = ''
            parent = parent.__dict__['_mock_new_parent']
        names = list(reversed(names))
        first = last.__dict__['_mock_name'] or 'mock'
        if len(names) > 1 and names[1] not in ('()', '().'):
            first += '.'
        names[0] = first
        return ''.join([name for name in names if name])

    def __repr__(self):
        name = self._extract_mock_name()
        shown = '' if name in ('mock', 'mock.') else f' name={name!r}'
        spec = ''
        cls = self.__dict__['_spec_class']
        if cls is not None:
            spec = f' spec={cls.__name__!r}'
            if self.__dict__['_spec_set']:
                spec = f' spec_set={cls.__name__!r}'
        return f'<{type(self).__name__}{shown}{spec} id={str(id(self))!r}>'

    def __dir__(self):
        if not FILTER_DIR:
            return object.__dir__(self)
        extras = self.__dict__['_mock_methods'] or []
        from_type = [n for n in dir(type(self)) if not n.startswith('_')]
        from_dict = [n for n in self.__dict__ if not n.startswith('_')]
        children = [n for n, v in self.__dict__['_mock_children'].items() if v is not _deleted]
        return sorted(set(extras) | set(from_type) | set(from_dict) | set(children))

    def __setattr__(self, name, value):
        space = self.__dict__
        if name == 'method_calls' or name != '__class__' and isinstance(
                _from_class(type(self), name), property):
            return object.__setattr__(self, name, value)
        if space.get('_spec_set') and space['_mock_methods'] is not None and (
                name not in space['_mock_methods'] and name not in space):
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in _forbidden:
            raise AttributeError(f'Attempting to set unsupported magic method {name!r}.')
        if name in _magics or name in _async_magics:
            if space['_mock_methods'] is not None and name not in space['_mock_methods']:
                raise AttributeError(f"Mock object has no attribute '{name}'")
            if not isinstance(value, _Base):
                setattr(type(self), name, _as_method(name, value))
                original = value
                value = lambda *args, **kwargs: original(self, *args, **kwargs)
            else:
                _check_and_set_parent(self, value, None, name)
                setattr(type(self), name, value)
                space['_mock_children'][name] = value
        elif name == '__class__':
            space['_spec_class'] = value
            return
        elif _check_and_set_parent(self, value, name, name):
            space['_mock_children'][name] = value
        if space.get('_mock_sealed') and not hasattr(self, name):
            raise AttributeError(
                f'Cannot set {self._extract_mock_name()}.{name}')
        if isinstance(value, PropertyMock):
            space['_mock_children'][name] = value
            return
        if name not in _magics and name not in _async_magics:
            object.__setattr__(self, name, value)

    def __delattr__(self, name):
        space = self.__dict__
        if name in _magics and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in space:
                return
        child = space['_mock_children'].get(name, _missing)
        if name in space:
            object.__delattr__(self, name)
        elif child is _deleted:
            raise AttributeError(name)
        if child is not _missing:
            del space['_mock_children'][name]
        space['_mock_children'][name] = _deleted

    def _format_mock_call_signature(self, args, kwargs):
        return _format_call_signature(self.__dict__['_mock_name'] or 'mock', args, kwargs)

    def _format_mock_failure_message(self, args, kwargs, action='call'):
        expected = self._format_mock_call_signature(args, kwargs)
        actual = self._format_mock_call_signature(*self.call_args[-2:])
        return f'expected {action} not found.\nExpected: {expected}\n  Actual: {actual}'

    def _call_matcher(self, one):
        sig = self.__dict__['_spec_signature']
        if isinstance(one, tuple) and len(one) > 2 and one[0]:
            # A call of a child: by the child's signature.
            child = self
            for part in one[0].replace('()', '').split('.'):
                child = child.__dict__['_mock_children'].get(part) if child is not None else None
                if not isinstance(child, _Base):
                    child = None
                    break
            sig = child.__dict__['_spec_signature'] if child is not None else None
        if sig is None:
            return one
        name, args, kwargs = one if len(one) == 3 else ('', *one)
        try:
            bound = sig.bind(*args, **kwargs)
        except TypeError as error:
            return error.with_traceback(None)
        return _Call((name, bound.args, bound.kwargs))

    def assert_not_called(self):
        """Never called."""
        if self.call_count:
            raise AssertionError(f"Expected '{self.__dict__['_mock_name'] or 'mock'}' to not "
                                 f'have been called. Called {self.call_count} times.'
                                 f'{self._calls_repr()}')

    def assert_called(self):
        """Called at least once."""
        if not self.call_count:
            raise AssertionError(
                f"Expected '{self.__dict__['_mock_name'] or 'mock'}' to have been called.")

    def assert_called_once(self):
        """Called once."""
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self.__dict__['_mock_name'] or 'mock'}' to have "
                                 f'been called once. Called {self.call_count} times.'
                                 f'{self._calls_repr()}')

    def assert_called_with(self, /, *args, **kwargs):
        """The last call was this one."""
        if self.call_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(
                f'expected call not found.\nExpected: {expected}\n  Actual: not called.')
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        actual = self._call_matcher(self.call_args)
        if actual != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._format_mock_failure_message(args, kwargs)) from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        """Called once, like this."""
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self.__dict__['_mock_name'] or 'mock'}' to be "
                                 f'called once. Called {self.call_count} times.'
                                 f'{self._calls_repr()}')
        return self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        """One of the calls was this one."""
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        actual = [self._call_matcher(one) for one in self.call_args_list]
        if cause or expected not in actual:
            shown = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f'{shown} call not found') from cause

    def assert_has_calls(self, calls, any_order=False):
        """The calls are among those made, in their order unless told otherwise."""
        expected = [self._call_matcher(one) for one in calls]
        cause = next((e for e in expected if isinstance(e, Exception)), None)
        made = _CallList([self._call_matcher(one) for one in self.mock_calls])
        if not any_order:
            if expected not in made:
                if cause is None:
                    problem = 'Calls not found.'
                else:
                    errors = [e if isinstance(e, Exception) else None for e in expected]
                    problem = f'Error processing expected calls.\nErrors: {errors}'
                raise AssertionError(
                    f'{problem}\nExpected: {_CallList(calls)}'
                    f'{self._calls_repr("  Actual").rstrip(".")}') from cause
            return
        left, absent = list(made), []
        for one in expected:
            try:
                left.remove(one)
            except ValueError:
                absent.append(one)
        if absent:
            name = self.__dict__['_mock_name'] or 'mock'
            raise AssertionError(f'{name!r} does not contain all of {tuple(absent)!r} in its '
                                 f'call list, found {made!r} instead') from cause

    def _get_child_mock(self, /, **kw):
        if self.__dict__['_mock_sealed']:
            name = f'.{kw["name"]}' if 'name' in kw else '()'
            raise AttributeError(self._extract_mock_name() + name)
        new_name = kw.get('_new_name')
        if new_name in self.__dict__['_spec_asyncs'] or new_name in (
                '__aenter__', '__aexit__', '__anext__'):
            return AsyncMock(**kw)
        cls = type(self)
        kind = cls.__mro__[1]
        if issubclass(cls, AsyncMockMixin):
            if new_name in _default_magics - _async_magics or (
                    self.__dict__['_mock_methods'] and new_name in self.__dict__['_mock_methods']):
                kind = MagicMock
            elif kind is AsyncMockMixin:
                kind = cls.__mro__[2]
        elif not issubclass(cls, CallableMixin):
            kind = MagicMock if issubclass(cls, NonCallableMagicMock) else Mock
        return kind(**kw)

    def _calls_repr(self, prefix='Calls'):
        if not self.mock_calls:
            return ''
        return f'\n{prefix}: {_CallList(self.mock_calls)!r}.'


def _from_class(cls, name):
    # What a class has under a name, its __get__ not asked.
    for base in cls.__mro__:
        if name in base.__dict__:
            return base.__dict__[name]
    return None


def _extract_mock(obj):
    return getattr(obj, 'mock', obj) if not isinstance(obj, _Base) else obj


def _check_and_set_parent(parent, value, name, new_name):
    value = _extract_mock(value)
    if not isinstance(value, _Base):
        return False
    space = value.__dict__
    if space['_mock_name'] or space['_mock_new_name'] or (
            space['_mock_parent'] is not None or space['_mock_new_parent'] is not None):
        return False
    one = parent
    while one is not None:
        if one is value:
            return False
        one = one.__dict__['_mock_new_parent']
    if new_name:
        space['_mock_new_parent'] = parent
        space['_mock_new_name'] = new_name
    if name:
        space['_mock_parent'] = parent
        space['_mock_name'] = name
    return True


def _as_method(name, func):
    def method(self, /, *args, **kw):
        return func(self, *args, **kw)
    method.__name__ = name
    return method


class CallableMixin(_Base):
    """What can be called."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None,
                 spec_set=None, parent=None, _spec_state=None, _new_name='', _new_parent=None,
                 **kwargs):
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name,
                         _new_parent, **kwargs)
        if return_value is not DEFAULT:
            self.return_value = return_value
        if side_effect is not None:
            self.side_effect = side_effect

    def _mock_check_sig(self, args, kwargs):
        sig = self.__dict__['_spec_signature']
        if sig is not None and self.__dict__.get('_checks_calls'):
            sig.bind(*args, **kwargs)

    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(args, kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._mock_call(*args, **kwargs)

    def _mock_call(self, /, *args, **kwargs):
        return self._execute_mock_call(*args, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        self.called = True
        self.call_count += 1
        one = _Call((args, kwargs), two=True)
        self.call_args = one
        self.call_args_list.append(one)
        methods = self.__dict__['_mock_parent'] is not None
        method_name = self.__dict__['_mock_name']
        call_name = self.__dict__['_mock_new_name']
        is_call = call_name == '()'
        self.mock_calls.append(_Call(('', args, kwargs)))
        parent = self.__dict__['_mock_new_parent']
        while parent is not None:
            if methods:
                parent.method_calls.append(_Call((method_name, args, kwargs)))
                methods = parent.__dict__['_mock_parent'] is not None
                if methods:
                    method_name = f'{parent.__dict__["_mock_name"]}.{method_name}'
            parent.mock_calls.append(_Call((call_name, args, kwargs)))
            if parent.__dict__['_mock_new_name']:
                dot = '' if is_call else '.'
                is_call = parent.__dict__['_mock_new_name'] == '()'
                call_name = parent.__dict__['_mock_new_name'] + dot + call_name
            parent = parent.__dict__['_mock_new_parent']

    def _execute_mock_call(self, /, *args, **kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not callable(effect):
                result = next(effect)
                if _is_exception(result):
                    raise result
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self.__dict__['_mock_return_value'] is not DEFAULT:
            return self.return_value
        if self.__dict__['_mock_delegate'] and (
                self.__dict__['_mock_delegate'].return_value is not DEFAULT):
            return self.__dict__['_mock_delegate'].return_value
        if self.__dict__['_mock_wraps'] is not None:
            return self.__dict__['_mock_wraps'](*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """A stand-in that records its calls and the use of its attributes."""


class MagicMixin(_Base):
    """Special methods that answer."""

    def _mock_setup(self):
        methods = self.__dict__['_mock_methods']
        names = _default_magics
        if methods is not None:
            names = names & set(methods)
        cls = type(self)
        for name in names:
            if name in ('__eq__', '__ne__', '__hash__', '__str__', '__sizeof__', '__fspath__',
                        '__iter__', '__aiter__', '__repr__', '__next__'):
                continue
            setattr(cls, name, _MagicProxy(name, self))
        for name in ('__iter__', '__aiter__', '__fspath__', '__eq__', '__ne__', '__hash__',
                     '__str__', '__sizeof__'):
            if methods is None or name in methods or name in object.__dict__:
                setattr(cls, name, _MagicProxy(name, self))

    def mock_add_spec(self, spec, spec_set=False):
        """Allow only the attributes of an object."""
        self._mock_add_spec(spec, spec_set)
        for name in list(type(self).__dict__):
            if isinstance(type(self).__dict__[name], _MagicProxy):
                delattr(type(self), name)
        self._mock_setup()


class _MagicProxy(_Base):
    """Makes the mock of a special method when it is first looked up."""

    def __init__(self, name, parent):
        self.name = name
        self.parent = parent

    def create_mock(self):
        """The mock, put in the place of this."""
        name, parent = self.name, self.parent
        made = parent._get_child_mock(name=name, _new_name=name, _new_parent=parent)
        _set_return(parent, made, name)
        setattr(parent, name, made)
        return made

    def __get__(self, obj, cls=None):
        return self.create_mock()


def _set_return(parent, method, name):
    if name in _return_values:
        method.return_value = _return_values[name]
    elif name == '__hash__':
        method.return_value = object.__hash__(parent)
    elif name == '__str__':
        method.return_value = object.__str__(parent)
    elif name == '__sizeof__':
        method.return_value = object.__sizeof__(parent)
    elif name == '__fspath__':
        method.return_value = (f'{type(parent).__name__}/{parent._extract_mock_name()}/'
                               f'{id(parent)}')
    elif name == '__iter__':
        def iterate():
            value = method.__dict__['_mock_return_value']
            return iter([]) if value is DEFAULT else iter(value)
        method.side_effect = iterate
    elif name == '__aiter__':
        def aiterate():
            value = method.__dict__['_mock_return_value']
            return _AsyncIterator(iter([] if value is DEFAULT else value))
        method.side_effect = aiterate
    elif name == '__eq__':
        def equals(other):
            value = method.__dict__['_mock_return_value']
            if value is not DEFAULT:
                return value
            return True if parent is other else NotImplemented
        method.side_effect = equals
    elif name == '__ne__':
        def differs(other):
            if method.__dict__['_mock_return_value'] is not DEFAULT:
                return DEFAULT
            return False if parent is other else NotImplemented
        method.side_effect = differs


class _AsyncIterator:
    def __init__(self, iterator):
        self.iterator = iterator

    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            return next(self.iterator)
        except StopIteration:
            pass
        raise StopAsyncIteration


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A stand-in with special methods that can't be called."""


class MagicMock(MagicMixin, Mock):
    """A stand-in with special methods."""


class ThreadingMock(MagicMock):
    """A stand-in whose calls can be waited for."""

    def wait_until_called(self, *, timeout=None):
        """Wait for a call."""
        from threading import _wait_until
        if not _wait_until(lambda: self.called, timeout):
            raise AssertionError(f"{self.__dict__['_mock_name'] or 'mock'} was not called "
                                 f'before timeout({timeout}).')


class AsyncMockMixin(_Base):
    """What is awaited when called."""

    def _mock_setup(self):
        space = self.__dict__
        space['_mock_await_count'] = 0
        space['_mock_await_args'] = None
        space['_mock_await_args_list'] = _CallList()
        space['_is_coroutine_mark'] = inspect._MARK
        space['_is_coroutine'] = asyncio.tasks._is_coroutine
        super()._mock_setup()

    await_count = _delegated('await_count')
    await_args = _delegated('await_args')
    await_args_list = _delegated('await_args_list')

    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(args, kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._execute_mock_call(*args, **kwargs)

    async def _execute_mock_call(self, /, *args, **kwargs):
        one = _Call((args, kwargs), two=True)
        self.await_count += 1
        self.await_args = one
        self.await_args_list.append(one)
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    raise StopAsyncIteration from None
                if _is_exception(result):
                    raise result
            elif _is_async_func(effect):
                result = await effect(*args, **kwargs)
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self.__dict__['_mock_return_value'] is not DEFAULT:
            return self.return_value
        if self.__dict__['_mock_wraps'] is not None:
            wraps = self.__dict__['_mock_wraps']
            if _is_async_func(wraps):
                return await wraps(*args, **kwargs)
            return wraps(*args, **kwargs)
        return self.return_value

    def assert_awaited(self):
        """Awaited at least once."""
        if not self.await_count:
            raise AssertionError(
                f"Expected {self.__dict__['_mock_name'] or 'mock'} to have been awaited.")

    def assert_awaited_once(self):
        """Awaited once."""
        if self.await_count != 1:
            raise AssertionError(f"Expected {self.__dict__['_mock_name'] or 'mock'} to have "
                                 f'been awaited once. Awaited {self.await_count} times.')

    def assert_awaited_with(self, /, *args, **kwargs):
        """The last await was this one."""
        if self.await_args is None:
            shown = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f'Expected await: {shown}\nNot awaited')
        if self.await_args != _Call((args, kwargs), two=True):
            expected = self._format_mock_call_signature(args, kwargs)
            actual = self._format_mock_call_signature(*self.await_args[-2:])
            raise AssertionError(f'expected await not found.\nExpected: {expected}\n'
                                 f'  Actual: {actual}')

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """Awaited once, like this."""
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """One of the awaits was this one."""
        if _Call((args, kwargs), two=True) not in self.await_args_list:
            shown = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f'{shown} await not found')

    def assert_has_awaits(self, calls, any_order=False):
        """The awaits are among those made."""
        made = _CallList(self.await_args_list)
        if not any_order:
            if list(calls) not in made:
                raise AssertionError(f'Awaits not found.\nExpected: {_CallList(calls)}\n'
                                     f'Actual: {made}')
            return
        left, absent = list(made), []
        for one in calls:
            try:
                left.remove(one)
            except ValueError:
                absent.append(one)
        if absent:
            raise AssertionError(f'{tuple(absent)!r} not all found in await list')

    def assert_not_awaited(self):
        """Never awaited."""
        if self.await_count:
            raise AssertionError(f"Expected {self.__dict__['_mock_name'] or 'mock'} to not have "
                                 f'been awaited. Awaited {self.await_count} times.')

    def reset_mock(self, /, *args, **kwargs):
        """Forget the calls and awaits."""
        super().reset_mock(*args, **kwargs)
        self.await_count = 0
        self.await_args = None
        self.await_args_list = _CallList()


class AsyncMock(AsyncMockMixin, MagicMixin, Mock):
    """A stand-in for something awaited when called."""


class PropertyMock(Mock):
    """A stand-in for a property, to be put on a class."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


def seal(mock):
    """Let a mock make no more attributes."""
    mock.__dict__['_mock_sealed'] = True
    for name in dir(mock):
        child = mock.__dict__.get('_mock_children', {}).get(name)
        if isinstance(child, _Base) and child.__dict__['_mock_new_parent'] is mock:
            seal(child)


# ------------------------------------------------------------------------------ autospec

class _SpecState:
    def __init__(self, spec, spec_set=False, parent=None, name=None, ids=None, instance=False):
        self.spec = spec
        self.spec_set = spec_set
        self.parent = parent
        self.name = name
        self.instance = instance


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *,
                    unsafe=False, **kwargs):
    """A mock with the attributes and signatures of an object."""
    if isinstance(spec, list):
        spec = type(spec)
    if isinstance(spec, _Base):
        raise InvalidSpecError(f'Cannot autospec a Mock object. [object={spec!r}]')
    is_type = isinstance(spec, type)
    is_async = _is_async_func(spec)
    options = {'spec_set': spec} if spec_set else {'spec': spec}
    if spec is None:
        options = {}
    options.update(kwargs)
    Klass = MagicMock
    if isinstance(spec, (FunctionType, MethodType)) and is_async:
        Klass = AsyncMock
    elif not callable(spec) or is_type and instance and not hasattr(spec, '__call__'):
        Klass = NonCallableMagicMock
    elif is_type and instance and '__call__' not in dir(spec):
        Klass = NonCallableMagicMock
    name = options.pop('name', _name)
    new_name = name
    if _parent is None:
        new_name = ''
    mock = Klass(parent=_parent, _new_parent=_parent, _new_name=new_name, name=name,
                 _spec_as_instance=instance, **options)
    mock.__dict__['_checks_calls'] = True
    if isinstance(spec, FunctionType):
        mock = _function_for(mock, spec)
    if _parent is not None and not instance:
        _parent.__dict__['_mock_children'][_name] = mock
    if is_type and not instance and 'return_value' not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name='()',
                                            _parent=mock)
    target = _extract_mock(mock)
    for entry in dir(spec):
        if entry in _magics or entry.startswith('__') and entry.endswith('__'):
            continue
        try:
            original = getattr(spec, entry)
        except AttributeError:
            continue
        if not isinstance(original, (FunctionType, MethodType)) and not callable(original):
            target.__dict__['_mock_children'][entry] = _SpecState(original, spec_set, target,
                                                                  entry, instance=False)
            continue
        child_class = AsyncMock if _is_async_func(original) else MagicMock
        if isinstance(original, (FunctionType, MethodType)):
            static = inspect.getattr_static(spec, entry, None)
            # An instance's own function has its first parameter filled in.
            skip = is_type and isinstance(original, FunctionType) and not isinstance(
                static, staticmethod) and instance
            child = child_class(parent=target, name=entry, _new_name=entry, _new_parent=target,
                                _eat_self=skip, spec=original)
            child.__dict__['_checks_calls'] = True
            target.__dict__['_mock_children'][entry] = child
        else:
            target.__dict__['_mock_children'][entry] = _SpecState(original, spec_set, target,
                                                                  entry, instance=False)
    return mock


def _function_for(mock, spec):
    # A real function that asks the mock, so that it is one for inspect, too.
    sig = inspect.signature(spec)

    if _is_async_func(spec):
        async def func(*args, **kwargs):
            sig.bind(*args, **kwargs)
            return await mock(*args, **kwargs)
    else:
        def func(*args, **kwargs):
            sig.bind(*args, **kwargs)
            return mock(*args, **kwargs)
    functools.update_wrapper(func, spec)
    del func.__wrapped__
    func.__signature__ = sig
    func.mock = mock
    func.called = False
    for name in ('assert_called_with', 'assert_called_once_with', 'assert_called_once',
                 'assert_any_call', 'assert_has_calls', 'assert_not_called', 'assert_called',
                 'configure_mock', 'attach_mock'):
        setattr(func, name, getattr(mock, name))
    holder = _FunctionState(func, mock)
    mock.__dict__['_mock_delegate'] = None
    func.return_value = mock.return_value if False else DEFAULT
    return holder.finish()


class _FunctionState:
    # A function can't have properties: its class can, so calls go through one.
    def __init__(self, func, mock):
        self.func = func
        self.mock = mock

    def finish(self):
        """The function, with the state of the mock under the names of a mock."""
        func, mock = self.func, self.mock
        for name in ('return_value', 'called'):
            try:
                delattr(func, name)
            except AttributeError:
                pass
        mock.__dict__['_mock_delegate'] = None
        func.reset_mock = mock.reset_mock
        func.mock_calls = mock.mock_calls
        func.method_calls = mock.method_calls
        func.call_args_list = mock.call_args_list
        func.return_value = mock.return_value
        func.side_effect = None
        func.called, func.call_count, func.call_args = False, 0, None
        inner = type(mock).__call__

        def synced(self, /, *args, **kwargs):
            if func.return_value is not mock.__dict__['_mock_return_value']:
                mock.return_value = func.return_value
            if func.side_effect is not None and not hasattr(func.side_effect, '__next__'):
                mock.side_effect = func.side_effect
            elif func.side_effect is None:
                mock.__dict__['_mock_side_effect'] = None
            try:
                return inner(self, *args, **kwargs)
            finally:
                func.called, func.call_count = mock.called, mock.call_count
                func.call_args = mock.call_args

        type(mock).__call__ = synced
        return func


# ----------------------------------------------------------------------------- patching

def _importer(target):
    import importlib
    parts = target.split('.')
    found = importlib.import_module(parts[0])
    path = parts[0]
    for part in parts[1:]:
        path += '.' + part
        try:
            found = getattr(found, part)
        except AttributeError:
            importlib.import_module(path)
            found = getattr(found, part)
    return found


class _patch:
    attribute_name = None

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable,
                 kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.new_callable = new_callable
        self.spec = spec
        self.create = create
        self.has_local = False
        self.spec_set = spec_set
        self.autospec = autospec
        self.kwargs = kwargs
        self.additional_patchers = []
        self.is_started = False

    def copy(self):
        """A patch like this one."""
        made = _patch(self.getter, self.attribute, self.new, self.spec, self.create,
                      self.spec_set, self.autospec, self.new_callable, self.kwargs)
        made.attribute_name = self.attribute_name
        made.additional_patchers = [one.copy() for one in self.additional_patchers]
        return made

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(func, name)):
                    setattr(func, name, self.copy()(getattr(func, name)))
            return func
        if hasattr(func, 'patchings'):
            func.patchings.append(self)
            return func
        if _is_async_func(func):
            @functools.wraps(func)
            async def patched(*args, **kw):
                with _entered(patched, args, kw) as (args, kw):
                    return await func(*args, **kw)
        else:
            @functools.wraps(func)
            def patched(*args, **kw):
                with _entered(patched, args, kw) as (args, kw):
                    return func(*args, **kw)
        patched.patchings = [self]
        return patched

    def get_original(self):
        """What is there now, and whether it is the target's own."""
        target, name = self.target, self.attribute
        original, local = DEFAULT, False
        try:
            original = target.__dict__[name]
        except (AttributeError, KeyError):
            original = getattr(target, name, DEFAULT)
        else:
            local = True
        if name in vars(builtins) and isinstance(target, ModuleType):
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError(f'{target} does not have the attribute {name!r}')
        return original, local

    def __enter__(self):
        if self.is_started:
            raise RuntimeError('Patch is already started')
        new, spec, spec_set = self.new, self.spec, self.spec_set
        autospec, kwargs = self.autospec, self.kwargs
        new_callable = self.new_callable
        self.target = self.getter()
        if spec is False:
            spec = None
        if spec_set is False:
            spec_set = None
        if autospec is False:
            autospec = None
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        original, local = self.get_original()
        if new is DEFAULT and autospec is None:
            if spec is True:
                spec = original
                if spec_set is True:
                    spec_set, spec = original, None
            elif spec is not None and spec_set is True:
                spec_set, spec = spec, None
            elif spec_set is True:
                spec_set = original
            this = spec if spec is not None else spec_set
            Klass = AsyncMock if (spec is None and spec_set is None
                                  and _is_async_func(original)) else MagicMock
            options = {}
            if new_callable is not None:
                Klass = new_callable
            elif this is not None and _is_async_func(this):
                Klass = AsyncMock
            elif this is not None and not callable(this):
                Klass = NonCallableMagicMock
            if spec is not None:
                options['spec'] = spec
            if spec_set is not None:
                options['spec_set'] = spec_set
            if (isinstance(Klass, type) and issubclass(Klass, NonCallableMock)
                    and self.attribute):
                options['name'] = self.attribute
            options.update(kwargs)
            new = Klass(**options)
            if this is not None and isinstance(this, type) and new_callable is None and (
                    isinstance(new, CallableMixin)):
                options.pop('name', None)
                new.return_value = Klass(_new_parent=new, _new_name='()', **options)
        elif autospec is not None:
            if new is not DEFAULT:
                raise TypeError('autospec creates the mock for you. Can\'t specify autospec and '
                                'new.')
            if original is DEFAULT:
                raise TypeError("Can't use 'autospec' with create=True")
            if autospec is True:
                autospec = original
            new = create_autospec(autospec, spec_set=bool(spec_set), _name=self.attribute,
                                  **kwargs)
        elif kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self.temp_original, self.is_local = original, local
        self._exit_stack = contextlib.ExitStack()
        self.is_started = True
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is not None:
                extra = {}
                if self.new is DEFAULT:
                    extra[self.attribute_name] = new
                for one in self.additional_patchers:
                    value = self._exit_stack.enter_context(one)
                    if one.new is DEFAULT:
                        extra.update(value)
                return extra
            return new
        except BaseException:
            if not self.__exit__(*sys.exc_info()):
                raise

    def __exit__(self, *exc_info):
        if not self.is_started:
            return None
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and (not hasattr(self.target, self.attribute)
                                    or self.attribute in ('__doc__', '__module__',
                                                          '__defaults__', '__annotations__',
                                                          '__kwdefaults__')):
                setattr(self.target, self.attribute, self.temp_original)
        del self.temp_original, self.is_local, self.target
        stack, self._exit_stack = self._exit_stack, None
        self.is_started = False
        return stack.__exit__(*exc_info)

    def start(self):
        """Put the new object in place; gives it."""
        result = self.__enter__()
        _started.append(self)
        return result

    def stop(self):
        """Put the old object back."""
        try:
            _started.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


_started = []


@contextlib.contextmanager
def _entered(patched, args, kw):
    extra = []
    with contextlib.ExitStack() as stack:
        for one in patched.patchings:
            value = stack.enter_context(one)
            if one.attribute_name is not None:
                kw.update(value)
            elif one.new is DEFAULT:
                extra.append(value)
        yield args + tuple(extra), kw


def _get_target(target):
    try:
        path, attribute = target.rsplit('.', 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError('Need a valid target to patch. You supplied: '
                        f'{target!r}') from None
    return functools.partial(_importer, path), attribute


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None,
                  autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    if type(target) is str:
        raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec,
                  new_callable, kwargs)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None,
                    new_callable=None, **kwargs):
    if type(target) is str:
        getter = functools.partial(_importer, target)
    else:
        getter = lambda: target
    if not kwargs:
        raise ValueError('Must supply at least one keyword argument with patch.multiple')
    made = None
    for name, new in kwargs.items():
        one = _patch(getter, name, new, spec, create, spec_set, autospec, new_callable, {})
        one.attribute_name = name
        if made is None:
            made = one
        else:
            made.additional_patchers.append(one)
    return made


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
          new_callable=None, *, unsafe=False, **kwargs):
    """Replace an object, named by its path, for a while."""
    getter, attribute = _get_target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable,
                  kwargs)


class _patch_dict:
    """Changes a dict for a while."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def __call__(self, f):
        if isinstance(f, type):
            for name in dir(f):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(f, name)):
                    setattr(f, name, _patch_dict(self.in_dict, self.values, self.clear)(
                        getattr(f, name)))
            return f
        if _is_async_func(f):
            @functools.wraps(f)
            async def inner(*args, **kw):
                with self:
                    return await f(*args, **kw)
        else:
            @functools.wraps(f)
            def inner(*args, **kw):
                with self:
                    return f(*args, **kw)
        return inner

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _importer(self.in_dict)
        target = self.in_dict
        try:
            self._original = target.copy()
        except AttributeError:
            self._original = {key: target[key] for key in target}
        if self.clear:
            _clear_dict(target)
        try:
            target.update(self.values)
        except AttributeError:
            for key in self.values:
                target[key] = self.values[key]
        return target

    def __exit__(self, *args):
        if self._original is not None:
            target, original = self.in_dict, self._original
            self._original = None
            _clear_dict(target)
            try:
                target.update(original)
            except AttributeError:
                for key in original:
                    target[key] = original[key]
        return False

    def start(self):
        """Make the changes."""
        result = self.__enter__()
        _started.append(self)
        return result

    def stop(self):
        """Take them back."""
        try:
            _started.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def _clear_dict(target):
    try:
        target.clear()
    except AttributeError:
        for key in list(target):
            del target[key]


def _stopall():
    for one in reversed(list(_started)):
        one.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _stopall
patch.TEST_PREFIX = 'test'


def mock_open(mock=None, read_data=''):
    """A mock to stand in for open()."""
    import io
    make = io.BytesIO if isinstance(read_data, bytes) else io.StringIO
    state = [make(read_data), None]

    def read(*args, **kwargs):
        return handle.read.return_value if handle.read.__dict__[
            '_mock_return_value'] is not DEFAULT else state[0].read(*args, **kwargs)

    def readline(*args, **kwargs):
        return state[0].readline(*args, **kwargs)

    def readlines(*args, **kwargs):
        return state[0].readlines(*args, **kwargs)

    def lines():
        while line := state[0].readline():
            yield line

    def leave(*args):
        handle.close()

    if mock is None:
        mock = MagicMock(name='open', spec=builtins.open)
    handle = MagicMock()
    handle.__enter__.return_value = handle
    handle.__exit__.side_effect = leave
    handle.write.return_value = None
    handle.read.side_effect = read
    handle.readline.side_effect = readline
    handle.readlines.side_effect = readlines
    handle.__iter__.side_effect = lines
    handle.__next__ = lambda self: next(lines())

    def reset(*args, **kwargs):
        state[0] = make(read_data)
        return DEFAULT

    mock.side_effect = reset
    mock.return_value = handle
    return mock
