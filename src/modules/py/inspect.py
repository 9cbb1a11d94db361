"""Looking at live objects: kinds, signatures, members, doc strings, sources, frames.

For unrestricted code only: most of what is asked here is what a cell may not see.
"""

import functools
import sys
import types
from _padcell import eval_space
from collections import namedtuple

__all__ = [
    'ArgInfo', 'Arguments', 'Attribute', 'BlockFinder', 'BoundArguments', 'BufferFlags',
    'CORO_CLOSED', 'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CO_ASYNC_GENERATOR',
    'CO_COROUTINE', 'CO_GENERATOR', 'CO_ITERABLE_COROUTINE', 'CO_NESTED', 'CO_NEWLOCALS',
    'CO_NOFREE', 'CO_OPTIMIZED', 'CO_VARARGS', 'CO_VARKEYWORDS', 'ClassFoundException',
    'ClosureVars', 'EndOfBlock', 'FrameInfo', 'FullArgSpec', 'GEN_CLOSED', 'GEN_CREATED',
    'GEN_RUNNING', 'GEN_SUSPENDED', 'AGEN_CLOSED', 'AGEN_CREATED', 'AGEN_RUNNING',
    'AGEN_SUSPENDED', 'Parameter', 'Signature', 'TPFLAGS_IS_ABSTRACT', 'Traceback',
    'classify_class_attrs', 'cleandoc', 'currentframe', 'findsource', 'formatannotation',
    'formatannotationrelativeto', 'formatargvalues', 'get_annotations', 'getabsfile',
    'getargs', 'getargvalues', 'getasyncgenlocals', 'getasyncgenstate', 'getattr_static',
    'getblock', 'getcallargs', 'getclasstree', 'getclosurevars', 'getcomments',
    'getcoroutinelocals', 'getcoroutinestate', 'getdoc', 'getfile', 'getframeinfo',
    'getfullargspec', 'getgeneratorlocals', 'getgeneratorstate', 'getinnerframes',
    'getlineno', 'getmembers', 'getmembers_static', 'getmodule', 'getmodulename', 'getmro',
    'getouterframes', 'getsource', 'getsourcefile', 'getsourcelines', 'indentsize',
    'isabstract', 'isasyncgen', 'isasyncgenfunction', 'isawaitable', 'isbuiltin', 'isclass',
    'iscode', 'iscoroutine', 'iscoroutinefunction', 'isdatadescriptor', 'isframe',
    'isfunction', 'isgenerator', 'isgeneratorfunction', 'isgetsetdescriptor',
    'ismemberdescriptor', 'ismethod', 'ismethoddescriptor', 'ismethodwrapper', 'ismodule',
    'isroutine', 'istraceback', 'markcoroutinefunction', 'signature', 'stack', 'trace',
    'unwrap', 'walktree']

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
CO_NESTED, CO_GENERATOR, CO_NOFREE, CO_COROUTINE = 16, 32, 64, 128
CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20

modulesbyfile = {}
_sentinel = object()


# ------------------------------------------------------------------------------- kinds

def ismodule(object):
    """Whether it is a module."""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Whether it is a class."""
    return isinstance(object, type)


def ismethod(object):
    """Whether it is a bound method written in Python."""
    return isinstance(object, types.MethodType)


def isfunction(object):
    """Whether it is a function written in Python."""
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    """Whether it is a built-in function or bound built-in method."""
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    """Whether it is a bound slot of a built-in type."""
    return isinstance(object, types.MethodWrapperType)


def ismethoddescriptor(object):
    """Whether it has __get__ and no __set__, and isn't a method, function or class."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return (hasattr(cls, '__get__') and not hasattr(cls, '__set__')
            and not hasattr(cls, '__delete__'))


def isdatadescriptor(object):
    """Whether it has __set__ or __delete__."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, '__set__') or hasattr(cls, '__delete__')


def ismemberdescriptor(object):
    """Whether it is the descriptor of a slot."""
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    """Whether it is a computed attribute of a built-in type."""
    return isinstance(object, types.GetSetDescriptorType)


def isroutine(object):
    """Whether it is a function or method of any kind."""
    return (isbuiltin(object) or isfunction(object) or ismethod(object)
            or ismethoddescriptor(object) or ismethodwrapper(object))


def isframe(object):
    """Whether it is a frame."""
    return isinstance(object, types.FrameType)


def istraceback(object):
    """Whether it is a traceback."""
    return isinstance(object, types.TracebackType)


def iscode(object):
    """Whether it is a code object."""
    return isinstance(object, types.CodeType)


def isgenerator(object):
    """Whether it is a generator."""
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    """Whether it is a coroutine."""
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    """Whether it is an asynchronous generator."""
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    """Whether it can stand in an await expression."""
    from collections.abc import Awaitable
    return (isinstance(object, types.CoroutineType)
            or isinstance(object, types.GeneratorType)
            and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
            or isinstance(object, Awaitable))


class _Mark:
    pass


_MARK = _Mark()


def markcoroutinefunction(func):
    """Have iscoroutinefunction() say yes to a function; gives the function."""
    if hasattr(func, '__func__'):
        func = func.__func__
    func._is_coroutine_mark = _MARK
    return func


def _bare(object):
    # The function behind methods and partials.
    while True:
        if ismethod(object):
            object = object.__func__
        elif isinstance(object, functools.partial):
            object = object.func
        elif isinstance(getattr(object, '__partialmethod__', None), functools.partialmethod):
            object = object.__partialmethod__.func
        elif isinstance(object, functools.partialmethod):
            object = object.func
        else:
            return object


def _has_flag(object, flag):
    object = _bare(object)
    if not isfunction(object) and not (
            hasattr(object, '__code__') and hasattr(object, '__defaults__')):
        return False
    return bool(object.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    """Whether calling it makes a generator."""
    return _has_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    """Whether calling it makes a coroutine."""
    bare = _bare(obj)
    if getattr(bare, '_is_coroutine_mark', None) is _MARK:
        return True
    return _has_flag(obj, CO_COROUTINE)


def isasyncgenfunction(obj):
    """Whether calling it makes an asynchronous generator."""
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def isabstract(object):
    """Whether it is a class that can't be instantiated yet."""
    if not isinstance(object, type):
        return False
    return bool(getattr(object, '__abstractmethods__', ()))


# ----------------------------------------------------------------------------- members

def _members(object, predicate, getter):
    names = dir(object)
    mro = getmro(object) if isclass(object) else ()
    if isclass(object):
        for base in object.__bases__:
            for name, value in base.__dict__.items():
                if isinstance(value, types.DynamicClassAttribute):
                    names.append(name)
    found, seen = [], set()
    for name in names:
        try:
            value = getter(object, name)
            if name in seen:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if predicate is None or predicate(value):
            found.append((name, value))
        seen.add(name)
    found.sort(key=lambda pair: pair[0])
    return found


def getmembers(object, predicate=None):
    """Names and values of all members, sorted, or of those that please the predicate."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """The same without asking descriptors or __getattr__."""
    return _members(object, predicate, getattr_static)


Attribute = namedtuple('Attribute', 'name kind defining_class object')


def classify_class_attrs(cls):
    """What each attribute of a class is, and which class has it."""
    mro = getmro(cls)
    result = []
    for name in dir(cls):
        home, value = None, _sentinel
        for base in mro:
            if name in base.__dict__:
                home, value = base, base.__dict__[name]
                break
        if value is _sentinel:
            try:
                value = getattr(cls, name)
            except Exception:
                continue
            home = cls
            for base in getmro(type(cls)):
                if name in base.__dict__:
                    home = base
                    break
        if isinstance(value, (staticmethod, types.BuiltinMethodType)):
            kind = 'static method'
        elif isinstance(value, (classmethod, types.ClassMethodDescriptorType)):
            kind = 'class method'
        elif isinstance(value, property):
            kind = 'property'
        elif isroutine(value):
            kind = 'method'
        else:
            kind = 'data'
        result.append(Attribute(name, kind, home, value))
    return result


def getmro(cls):
    """The order in which bases are searched."""
    return cls.__mro__


def _static_dict(obj):
    try:
        found = type.__dict__['__dict__'].__get__(obj) if isclass(obj) else obj.__dict__
    except (AttributeError, TypeError):
        return {}
    return found if isinstance(found, (dict, types.MappingProxyType)) else {}


def getattr_static(obj, attr, default=_sentinel):
    """An attribute as it is stored: no descriptor, __getattr__ or __getattribute__ is asked."""
    instance = _sentinel
    cls = obj if isclass(obj) else type(obj)
    if not isclass(obj):
        from _padcell import instance_dict
        try:
            instance = instance_dict(obj).get(attr, _sentinel)
        except TypeError:
            pass
        if ismodule(obj):
            instance = vars(obj).get(attr, _sentinel)
    found = _sentinel
    for base in type.__getattribute__(cls, '__mro__'):
        namespace = type.__getattribute__(base, '__dict__')
        if attr in namespace:
            found = namespace[attr]
            break
    if instance is not _sentinel and found is not _sentinel:
        kind = type(found)
        if hasattr(kind, '__get__') and (hasattr(kind, '__set__')
                                         or hasattr(kind, '__delete__')):
            return found
    if instance is not _sentinel:
        return instance
    if found is not _sentinel:
        return found
    if isclass(obj):
        for base in type.__getattribute__(type(obj), '__mro__'):
            namespace = type.__getattribute__(base, '__dict__')
            if attr in namespace:
                return namespace[attr]
    if default is not _sentinel:
        return default
    raise AttributeError(attr)


def unwrap(func, *, stop=None):
    """Follow __wrapped__ to the end."""
    first = func
    seen = {id(func): func}
    while not isinstance(func, type) and hasattr(func, '__wrapped__'):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= sys.getrecursionlimit():
            raise ValueError(f'wrapper loop when unwrapping {first!r}')
        seen[id(func)] = func
    return func


def getclasstree(classes, unique=False):
    """Classes as nested lists, by descent."""
    children, roots = {}, []
    for cls in classes:
        if cls.__bases__:
            for base in cls.__bases__:
                kids = children.setdefault(base, [])
                if cls not in kids:
                    kids.append(cls)
                if unique and base in classes:
                    break
        elif cls not in roots:
            roots.append(cls)
    for base in children:
        if base not in classes:
            roots.append(base)
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    """Recursive part of getclasstree()."""
    result = []
    for cls in sorted(classes, key=lambda c: (c.__module__, c.__name__)):
        result.append((cls, cls.__bases__))
        if cls in children:
            result.append(walktree(children[cls], children, cls))
    return result


# ----------------------------------------------------------------------- doc strings

def indentsize(line):
    """The width of the space a line begins with, tabs expanded."""
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


def cleandoc(doc):
    """A doc string without the indentation of the code it stands in."""
    lines = doc.expandtabs().split('\n')
    margins = [len(line) - len(line.lstrip(' ')) for line in lines[1:] if line.strip(' ')]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip(' ')] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def _inherited_doc(obj):
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    name = getattr(obj, '__name__', None)
    if ismethod(obj):
        owner = obj.__self__ if isclass(obj.__self__) else type(obj.__self__)
    elif isfunction(obj):
        owner = sys.modules.get(obj.__module__)
        for part in obj.__qualname__.split('.')[:-1]:
            owner = getattr(owner, part, None)
        if not isclass(owner):
            return None
    elif isinstance(obj, property):
        name = obj.fget.__name__ if obj.fget is not None else None
        owner = sys.modules.get(getattr(obj.fget, '__module__', None))
        for part in getattr(obj.fget, '__qualname__', '').split('.')[:-1]:
            owner = getattr(owner, part, None)
        if not isclass(owner):
            return None
    elif ismethoddescriptor(obj) or isdatadescriptor(obj):
        owner = getattr(obj, '__objclass__', None)
        if owner is None:
            return None
    else:
        return None
    for base in owner.__mro__:
        doc = getattr(base.__dict__.get(name), '__doc__', None)
        if doc is not None:
            return doc
    return None


def getdoc(object):
    """The doc string, cleaned; that of a base class where there is none."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    if not isinstance(doc, str):
        return None
    return cleandoc(doc)


# ----------------------------------------------------------------------------- sources

def getfile(object):
    """The file in which something was defined."""
    if ismodule(object):
        if getattr(object, '__file__', None):
            return object.__file__
        raise TypeError(f'{object!r} is a built-in module')
    if isclass(object):
        module = sys.modules.get(object.__module__)
        if getattr(module, '__file__', None):
            return module.__file__
        if object.__module__ == '__main__':
            raise OSError('source code not available')
        raise TypeError(f'{object!r} is a built-in class')
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError('module, class, method, function, traceback, frame, or code object was '
                    f'expected, got {type(object).__name__}')


def getmodulename(path):
    """The module name a file would be imported as, or None."""
    name = path.rsplit('/', 1)[-1]
    return name[:-3] if name.endswith('.py') else None


def getsourcefile(object):
    """The source file in which something was defined, or None."""
    name = getfile(object)
    return None if name.startswith('<') and name.endswith('>') else name


def getabsfile(object, _filename=None):
    """The full name of that file."""
    import os
    return os.path.normcase(os.path.abspath(_filename or getsourcefile(object)
                                            or getfile(object)))


def getmodule(object, _filename=None):
    """The module in which something was defined, or None."""
    if ismodule(object):
        return object
    if hasattr(object, '__module__'):
        return sys.modules.get(object.__module__)
    try:
        file = getfile(object)
    except (TypeError, OSError):
        return None
    for module in list(sys.modules.values()):
        if ismodule(module) and getattr(module, '__file__', None) == file:
            return module
    main = sys.modules['__main__']
    name = getattr(object, '__name__', None)
    if name is not None and getattr(main, name, None) is object:
        return main
    return None


class ClassFoundException(Exception):
    """Kept for its name."""


class EndOfBlock(Exception):
    """Kept for its name."""


def findsource(object):
    """All lines of the file and the index of the first line of something in it."""
    import linecache
    file = getsourcefile(object)
    if not file:
        raise OSError('source code not available')
    linecache.checkcache(file)
    lines = linecache.getlines(file)
    if not lines:
        raise OSError('could not get source code')
    if ismodule(object):
        return lines, 0
    if isclass(object):
        first = getattr(object, '__firstlineno__', None)
        if first is None:
            raise OSError('could not find class definition')
        return lines, min(first, len(lines)) - 1
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        if object.co_firstlineno > len(lines):
            raise OSError('lineno is out of bounds')
        return lines, max(object.co_firstlineno - 1, 0)
    raise OSError('could not find code object')


class BlockFinder:
    """Finds where a block of source lines ends."""

    def __init__(self):
        self.last = 1

    def find(self, lines):
        """The number of lines the block has."""
        depth, quote, body, first = 0, None, False, None
        last = 1
        for number, line in enumerate(lines, 1):
            text = line.rstrip('\n')
            starts = quote is None and depth == 0
            stripped = text.strip()
            if starts and stripped and not stripped.startswith('#'):
                indent = indentsize(text)
                if first is None:
                    first = indent
                elif body and indent <= first:
                    break
            elif starts and not stripped:
                continue
            elif starts and first is not None and body and indentsize(text) <= first:
                # A comment at the outer level ends nothing and doesn't belong either.
                continue
            opened_by, i = None, 0
            while i < len(text):
                char = text[i]
                if quote:
                    if char == '\\':
                        i += 1
                    elif text.startswith(quote, i):
                        i += len(quote) - 1
                        quote = None
                elif char == '#':
                    break
                elif char in '"\'':
                    quote = char * 3 if text.startswith(char * 3, i) else char
                    i += len(quote) - 1
                elif char in '([{':
                    depth += 1
                elif char in ')]}':
                    depth = max(depth - 1, 0)
                i += 1
            if quote and len(quote) == 1 and not text.endswith('\\'):
                quote = None
            last = number
            if starts and not body and first is not None and stripped.startswith('@'):
                continue
            if not body and quote is None and depth == 0 and not stripped.startswith('#'):
                if stripped.split('#')[0].rstrip().endswith(':') or starts is False:
                    body = True
                elif first is not None:
                    # All on one line.
                    if _is_header(stripped):
                        break
                    if 'lambda' in stripped:
                        break
        return last


def _is_header(text):
    return text.startswith(('def ', 'class ', 'async '))


def getblock(lines):
    """The lines of the block that begins a list of lines."""
    return lines[:BlockFinder().find(lines)]


def getsourcelines(object):
    """The source lines of something, and the number of the first."""
    object = unwrap(object)
    lines, at = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or isframe(object) and object.f_code.co_name == '<module>':
        return lines, 0
    return getblock(lines[at:]), at + 1


def getsource(object):
    """The source text of something."""
    return ''.join(getsourcelines(object)[0])


def getcomments(object):
    """The comment lines before something."""
    try:
        lines, at = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        found = []
        at = 1 if lines and lines[0][:2] == '#!' else 0
        while at < len(lines) and lines[at].strip() in ('', '#'):
            at += 1
        while at < len(lines) and lines[at].startswith('#'):
            found.append(lines[at].expandtabs())
            at += 1
        return ''.join(found) or None
    indent = indentsize(lines[at])
    found = []
    at -= 1
    while at >= 0 and lines[at].lstrip().startswith('#') and indentsize(lines[at]) == indent:
        found.insert(0, lines[at].expandtabs().lstrip())
        at -= 1
    while found and found[0].strip() == '#':
        found.pop(0)
    while found and found[-1].strip() == '#':
        found.pop()
    return ''.join(found) or None


# -------------------------------------------------------------------------- signatures

class _empty:
    """Stands for what isn't there."""


class _ParameterKind(__import__('enum').IntEnum):
    POSITIONAL_ONLY = 'positional-only'
    POSITIONAL_OR_KEYWORD = 'positional or keyword'
    VAR_POSITIONAL = 'variadic positional'
    KEYWORD_ONLY = 'keyword-only'
    VAR_KEYWORD = 'variadic keyword'

    def __new__(cls, description):
        value = len(cls.__members__)
        member = int.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member

    def __str__(self):
        return self.name


_POSITIONAL_ONLY = _ParameterKind.POSITIONAL_ONLY
_POSITIONAL_OR_KEYWORD = _ParameterKind.POSITIONAL_OR_KEYWORD
_VAR_POSITIONAL = _ParameterKind.VAR_POSITIONAL
_KEYWORD_ONLY = _ParameterKind.KEYWORD_ONLY
_VAR_KEYWORD = _ParameterKind.VAR_KEYWORD


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    """An annotation as it may have been written."""
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return annotation.__module__ + '.' + annotation.__qualname__
    if isinstance(annotation, str) and not quote_annotation_strings:
        return annotation
    return repr(annotation)


def formatannotationrelativeto(object):
    """A function that formats annotations as seen from the module of something."""
    module = getattr(object, '__module__', None)
    return lambda annotation: formatannotation(annotation, module)


class Parameter:
    """One parameter of a signature."""

    __slots__ = ('_name', '_kind', '_default', '_annotation')

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind') from None
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f'{self._kind.description} parameters cannot have default values')
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError('name is a required attribute for Parameter')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if name[:1] == '.' and name[1:].isdigit():
            # The iterable of a comprehension has such a name.
            if self._kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError(
                    'implicit arguments must be passed as positional or keyword arguments, '
                    f'not {self._kind.description}')
            self._kind = _POSITIONAL_ONLY
            name = f'implicit{name[1:]}'
        from keyword import iskeyword
        if iskeyword(name) and self._kind is not _POSITIONAL_ONLY or not name.isidentifier():
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name = name

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=_sentinel, kind=_sentinel, annotation=_sentinel,
                default=_sentinel):
        """A parameter like this one with something changed."""
        return type(self)(
            self._name if name is _sentinel else name,
            self._kind if kind is _sentinel else kind,
            default=self._default if default is _sentinel else default,
            annotation=self._annotation if annotation is _sentinel else annotation)

    __replace__ = replace

    def __str__(self):
        return self._format()

    def _format(self, *, quote_annotation_strings=True):
        text = self._name
        if self._annotation is not _empty:
            shown = formatannotation(self._annotation,
                                     quote_annotation_strings=quote_annotation_strings)
            text = f'{text}: {shown}'
        if self._default is not _empty:
            equals = ' = ' if self._annotation is not _empty else '='
            text = f'{text}{equals}{self._default!r}'
        if self._kind == _VAR_POSITIONAL:
            return '*' + text
        if self._kind == _VAR_KEYWORD:
            return '**' + text
        return text

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def _parts(self):
        return self._name, self._kind, self._annotation, self._default

    def __hash__(self):
        return hash(self._parts())

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return self._parts() == other._parts()

    def __reduce__(self):
        return (type(self), (self._name, self._kind),
                {'_default': self._default, '_annotation': self._annotation})

    def __setstate__(self, state):
        self._default = state['_default']
        self._annotation = state['_annotation']


class BoundArguments:
    """Arguments in the places of the parameters they were given for."""

    __slots__ = ('arguments', '_signature', '__weakref__')

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        """The positional ones."""
        args = []
        for name, param in self._signature.parameters.items():
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                break
            if name not in self.arguments:
                break
            if param.kind == _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        """The named ones."""
        kwargs, started = {}, False
        for name, param in self._signature.parameters.items():
            if not started:
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            if param.kind == _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        """Add the defaults of what is missing."""
        found = {}
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                found[name] = self.arguments[name]
            elif param.default is not _empty:
                found[name] = param.default
            elif param.kind is _VAR_POSITIONAL:
                found[name] = ()
            elif param.kind is _VAR_KEYWORD:
                found[name] = {}
        self.arguments = found

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __setstate__(self, state):
        self._signature = state['_signature']
        self.arguments = state['arguments']

    def __getstate__(self):
        return {'_signature': self._signature, 'arguments': self.arguments}

    def __repr__(self):
        args = ', '.join(f'{name}={value!r}' for name, value in self.arguments.items())
        return f'<{self.__class__.__name__} ({args})>'


class Signature:
    """The parameters and the annotation of the result of something callable."""

    __slots__ = ('_return_annotation', '_parameters')

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty,
                 __validate_parameters__=True):
        params = {}
        if parameters is not None:
            top, defaults = _POSITIONAL_ONLY, False
            for param in parameters:
                kind = param.kind
                if __validate_parameters__:
                    if kind < top:
                        raise ValueError(
                            f'wrong parameter order: {top.description} parameter before '
                            f'{kind.description} parameter')
                    top = kind
                    if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                        if param.default is not _empty:
                            defaults = True
                        elif defaults:
                            raise ValueError('non-default argument follows default argument')
                    if param.name in params:
                        raise ValueError(f'duplicate parameter name: {param.name!r}')
                params[param.name] = param
        from collections import OrderedDict
        self._parameters = types.MappingProxyType(OrderedDict(params))
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None,
                      eval_str=False):
        """The signature of something callable."""
        return _signature_of(obj, cls, follow_wrapped, (globals, locals, eval_str))

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_sentinel, return_annotation=_sentinel):
        """A signature like this one with something changed."""
        if parameters is _sentinel:
            parameters = self.parameters.values()
        if return_annotation is _sentinel:
            return_annotation = self._return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    __replace__ = replace

    def _parts(self):
        params = tuple(p for p in self.parameters.values() if p.kind != _KEYWORD_ONLY)
        named = {p.name: p for p in self.parameters.values() if p.kind == _KEYWORD_ONLY}
        return params, named, self.return_annotation

    def __hash__(self):
        params, named, result = self._parts()
        return hash((params, frozenset(named.values()), result))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._parts() == other._parts()

    def _bind(self, args, kwargs, *, partial=False):
        arguments = {}
        params = list(self.parameters.values())
        args, at = list(args), 0
        given = 0
        misplaced = []
        while True:
            if given < len(args):
                if at >= len(params):
                    raise TypeError('too many positional arguments')
                param = params[at]
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    raise TypeError('too many positional arguments')
                at += 1
                if param.kind == _VAR_POSITIONAL:
                    arguments[param.name] = tuple(args[given:])
                    break
                if param.name in kwargs and param.kind != _POSITIONAL_ONLY:
                    raise TypeError(f'multiple values for argument {param.name!r}')
                arguments[param.name] = args[given]
                given += 1
                continue
            if at >= len(params):
                break
            param = params[at]
            if param.kind == _VAR_POSITIONAL:
                break
            if param.name in kwargs:
                if param.kind == _POSITIONAL_ONLY:
                    misplaced.append(param)
                    at += 1
                    continue
                break
            if param.kind == _VAR_KEYWORD or param.default is not _empty:
                break
            if partial:
                break
            kind = ' keyword-only' if param.kind == _KEYWORD_ONLY else ''
            raise TypeError(f'missing a required{kind} argument: {param.name!r}')
        extra = None
        for param in params[at:]:
            if param.kind == _VAR_KEYWORD:
                extra = param
                continue
            if param.kind == _VAR_POSITIONAL:
                continue
            name = param.name
            if name in kwargs and param.kind != _POSITIONAL_ONLY:
                arguments[name] = kwargs.pop(name)
            elif name in kwargs and param.kind == _POSITIONAL_ONLY:
                misplaced.append(param)
            elif not partial and param.default is _empty:
                raise TypeError(f'missing a required argument: {name!r}')
        if kwargs:
            if extra is not None:
                arguments[extra.name] = kwargs
            elif misplaced:
                names = ', '.join(param.name for param in misplaced)
                raise TypeError('got some positional-only arguments passed as keyword '
                                f'arguments: {names!r}')
            else:
                name = next(iter(kwargs))
                raise TypeError(f'got an unexpected keyword argument {name!r}')
        return self._bound_arguments_cls(self, arguments)

    def bind(self, /, *args, **kwargs):
        """Arguments put in their places; TypeError where they don't fit."""
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        """The same where some may be missing."""
        return self._bind(args, kwargs, partial=True)

    def __reduce__(self):
        return (type(self), (tuple(self._parameters.values()),),
                {'_return_annotation': self._return_annotation})

    def __setstate__(self, state):
        self._return_annotation = state['_return_annotation']

    def __repr__(self):
        return f'<{self.__class__.__name__} {self}>'

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        """The signature as text; one parameter a line where it is wider than max_width."""
        result = []
        slash_due, star_due = False, True
        for param in self.parameters.values():
            shown = param._format(quote_annotation_strings=quote_annotation_strings)
            kind = param.kind
            if kind == _POSITIONAL_ONLY:
                slash_due = True
            elif slash_due:
                result.append('/')
                slash_due = False
            if kind == _VAR_POSITIONAL:
                star_due = False
            elif kind == _KEYWORD_ONLY and star_due:
                result.append('*')
                star_due = False
            result.append(shown)
        if slash_due:
            result.append('/')
        text = f'({", ".join(result)})'
        if max_width is not None and len(text) > max_width:
            text = '(\n    ' + ',\n    '.join(result) + '\n)'
        if self.return_annotation is not _empty:
            shown = formatannotation(self.return_annotation,
                                     quote_annotation_strings=quote_annotation_strings)
            text += f' -> {shown}'
        return text


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The signature of something callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals,
                                   locals=locals, eval_str=eval_str)


def _from_function(cls, func, hints, skip_bound=True):
    code = func.__code__
    names = code.co_varnames
    count, posonly, kwonly = code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount
    annotations = get_annotations(func, globals=hints[0], locals=hints[1], eval_str=hints[2])
    defaults = func.__defaults__ or ()
    named_defaults = func.__kwdefaults__ or {}
    make = cls._parameter_cls
    params = []
    without = count - len(defaults)
    for i, name in enumerate(names[:count]):
        kind = _POSITIONAL_ONLY if i < posonly else _POSITIONAL_OR_KEYWORD
        default = defaults[i - without] if i >= without else _empty
        params.append(make(name, kind, default=default,
                           annotation=annotations.get(name, _empty)))
    after = count + kwonly
    if code.co_flags & CO_VARARGS:
        name = names[after]
        params.append(make(name, _VAR_POSITIONAL, annotation=annotations.get(name, _empty)))
        after += 1
    for name in names[count:count + kwonly]:
        params.append(make(name, _KEYWORD_ONLY, default=named_defaults.get(name, _empty),
                           annotation=annotations.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        name = names[after]
        params.append(make(name, _VAR_KEYWORD, annotation=annotations.get(name, _empty)))
    return cls(params, return_annotation=annotations.get('return', _empty),
               __validate_parameters__=True)


def _bound(sig):
    # Without the first parameter.
    params = tuple(sig.parameters.values())
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError('invalid method signature')
    if params[0].kind in (_POSITIONAL_OR_KEYWORD, _POSITIONAL_ONLY):
        params = params[1:]
    return sig.replace(parameters=params)


def _partial_signature(sig, partial, extra=()):
    args, keywords = partial.args or (), partial.keywords or {}
    if extra:
        args = extra + args
    try:
        found = sig.bind_partial(*args, **keywords)
    except TypeError as error:
        raise ValueError(f'partial object {partial!r} has incorrect arguments') from error
    params, named = {}, False
    for name, param in sig.parameters.items():
        value = found.arguments.get(name, _sentinel)
        if value is _sentinel:
            pass
        elif param.kind is _POSITIONAL_ONLY:
            continue
        elif param.kind is _POSITIONAL_OR_KEYWORD:
            if name in keywords:
                named = True
                param = param.replace(default=value)
            else:
                continue
        elif param.kind is _KEYWORD_ONLY:
            param = param.replace(default=value)
        if named:
            if param.kind is _POSITIONAL_OR_KEYWORD:
                param = param.replace(kind=_KEYWORD_ONLY)
            elif param.kind is _VAR_POSITIONAL:
                continue
        params[name] = param
    return sig.replace(parameters=params.values())


def _looks_like_function(obj):
    if not callable(obj) or isclass(obj):
        return False
    return (isinstance(getattr(obj, '__name__', None), str)
            and isinstance(getattr(obj, '__code__', None), types.CodeType)
            and isinstance(getattr(obj, '__defaults__', _sentinel), (tuple, type(None))))


def _user_method(cls, name):
    # A method of that name that isn't a built-in one.
    found = getattr_static(cls, name, None)
    if found is None or isinstance(found, (types.WrapperDescriptorType,
                                           types.MethodDescriptorType,
                                           types.ClassMethodDescriptorType,
                                           types.BuiltinFunctionType)):
        return None
    return found


def _signature_of(obj, cls, follow_wrapped=True, hints=(None, None, False)):
    def again(inner):
        return _signature_of(inner, cls, follow_wrapped, hints)

    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if isinstance(obj, types.MethodType):
        return _bound(again(obj.__func__))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, '__signature__')
                     or isinstance(f, types.MethodType))
        if isinstance(obj, types.MethodType):
            return again(obj)
    try:
        sig = obj.__signature__
    except AttributeError:
        pass
    else:
        if sig is not None:
            if not isinstance(sig, Signature):
                raise TypeError(f'unexpected object {sig!r} in __signature__ attribute')
            return sig
    partialmethod = getattr(obj, '__partialmethod__', None)
    if isinstance(partialmethod, functools.partialmethod):
        wrapped = again(partialmethod.func)
        sig = _partial_signature(wrapped, partialmethod, (None,))
        first = tuple(wrapped.parameters.values())[0]
        if first.kind is _VAR_POSITIONAL:
            return sig
        return sig.replace(parameters=(first,) + tuple(sig.parameters.values()))
    if isfunction(obj) or _looks_like_function(obj):
        return _from_function(cls, obj, hints)
    if isinstance(obj, functools.partial):
        return _partial_signature(again(obj.func), obj)
    if isinstance(obj, type):
        call = _user_method(type(obj), '__call__')
        if call is not None:
            return _bound(again(call))
        new, init = _user_method(obj, '__new__'), _user_method(obj, '__init__')
        for base in obj.__mro__:
            if new is not None and '__new__' in base.__dict__:
                if isinstance(new, staticmethod):
                    new = new.__func__
                return _bound(again(new))
            if init is not None and '__init__' in base.__dict__:
                return _bound(again(init))
        if type not in obj.__mro__ and all(
                '__init__' not in base.__dict__ and '__new__' not in base.__dict__
                for base in obj.__mro__ if base is not object):
            return cls()
        raise ValueError(f'no signature found for builtin type {obj!r}')
    if isinstance(obj, (types.BuiltinFunctionType, types.MethodWrapperType,
                        types.MethodDescriptorType, types.WrapperDescriptorType)):
        raise ValueError(f'no signature found for builtin {obj!r}')
    call = _user_method(type(obj), '__call__')
    if call is not None:
        try:
            if isinstance(call, (staticmethod, classmethod)):
                return again(getattr(obj, '__call__'))
            return _bound(again(call))
        except ValueError as error:
            raise ValueError(f'no signature found for {obj!r}') from error
    raise ValueError(f'callable {obj!r} is not supported by signature')


FullArgSpec = namedtuple(
    'FullArgSpec', 'args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations')


def getfullargspec(func):
    """Names and defaults of the parameters, in the older form."""
    try:
        if isinstance(func, types.MethodType):
            sig = _signature_of(func.__func__, Signature, False)
        else:
            sig = _signature_of(func, Signature, False)
            if isclass(func) or not (isfunction(func) or isroutine(func)):
                # The instance counts.
                first = Parameter('self', _POSITIONAL_ONLY)
                sig = sig.replace(parameters=(first, *[
                    p for p in sig.parameters.values()])) if isclass(func) else sig
    except Exception as error:
        raise TypeError('unsupported callable') from error
    args, posonly, kwonly, defaults, kwdefaults = [], [], [], (), {}
    varargs = varkw = None
    annotations = {}
    for param in sig.parameters.values():
        kind, name = param.kind, param.name
        if kind is _POSITIONAL_ONLY:
            posonly.append(name)
            if param.default is not _empty:
                defaults += (param.default,)
        elif kind is _POSITIONAL_OR_KEYWORD:
            args.append(name)
            if param.default is not _empty:
                defaults += (param.default,)
        elif kind is _VAR_POSITIONAL:
            varargs = name
        elif kind is _KEYWORD_ONLY:
            kwonly.append(name)
            if param.default is not _empty:
                kwdefaults[name] = param.default
        else:
            varkw = name
        if param.annotation is not _empty:
            annotations[name] = param.annotation
    if sig.return_annotation is not _empty:
        annotations['return'] = sig.return_annotation
    return FullArgSpec(posonly + args, varargs, varkw, defaults or None, kwonly,
                       kwdefaults or None, annotations)


Arguments = namedtuple('Arguments', 'args, varargs, varkw')
ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals')


def getargs(co):
    """The names of the parameters of a code object."""
    if not iscode(co):
        raise TypeError(f'{co!r} is not a code object')
    names, n = co.co_varnames, co.co_argcount
    args = list(names[:n + co.co_kwonlyargcount])
    n += co.co_kwonlyargcount
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = names[n]
        n += 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[n]
    return Arguments(args, varargs, varkw)


def getargvalues(frame):
    """Names and values of the parameters of a frame."""
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str,
                    formatvarargs=lambda name: '*' + name,
                    formatvarkw=lambda name: '**' + name,
                    formatvalue=lambda value: '=' + repr(value)):
    """What getargvalues() gives, as text."""
    parts = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        parts.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        parts.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return '(' + ', '.join(parts) + ')'


def getcallargs(func, /, *positional, **named):
    """What each parameter would be in a call."""
    spec = getfullargspec(func)
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
    sig = signature(func.__func__ if ismethod(func) else func)
    try:
        bound = sig.bind(*positional, **named)
    except TypeError:
        # A real call has the better words.
        name = func.__name__
        if type(name) is not str or not name.isidentifier():
            name = 'function'
        scope = {}
        params = sig.replace(parameters=[
            p.replace(annotation=_empty, default=None if p.default is not _empty else _empty)
            for p in sig.parameters.values()], return_annotation=_empty)
        exec(f'def {name}{params}: pass', scope)
        scope[name](*positional, **named)
        raise
    bound.apply_defaults()
    order = [*spec.args, spec.varargs, spec.varkw, *spec.kwonlyargs]
    return {name: bound.arguments[name] for name in order if name in bound.arguments}


ClosureVars = namedtuple('ClosureVars', 'nonlocals globals builtins unbound')


def getclosurevars(func):
    """The outer names a function uses and their values now."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f'{func!r} is not a Python function')
    code = func.__code__
    nonlocals = {}
    for name, cell in zip(code.co_freevars, func.__closure__ or ()):
        try:
            nonlocals[name] = cell.cell_contents
        except ValueError:
            pass
    space = func.__globals__
    builtin = space.get('__builtins__', __builtins__)
    if ismodule(builtin):
        builtin = builtin.__dict__
    found, built, unbound = {}, {}, set()
    for name in code.co_names:
        if name in space:
            found[name] = space[name]
        elif name in builtin:
            built[name] = builtin[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, found, built, unbound)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """A new dict of the annotations of a class, module or function."""
    if isinstance(obj, type):
        found = obj.__dict__.get('__annotations__')
        if found is not None and not isinstance(found, dict):
            found = None
        space, names = None, dict(vars(obj))
    elif isinstance(obj, types.ModuleType):
        found = getattr(obj, '__annotations__', None)
        space, names = obj.__dict__, None
    elif callable(obj):
        found = getattr(obj, '__annotations__', None)
        space, names = None, None
    else:
        raise TypeError(f'{obj!r} is not a module, class, or callable.')
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
    if not found:
        return {}
    if not eval_str:
        return dict(found)
    if space is None:
        # What stands in the text runs with the rights of who wrote it.
        inner = obj
        while isinstance(inner, functools.partial):
            inner = inner.func
        space = eval_space(inner)
    globals = space if globals is None else globals
    locals = (names or {}) if locals is None else locals
    params = getattr(obj, '__type_params__', ())
    if params:
        locals = {param.__name__: param for param in params} | locals
    return {name: eval(value, globals, locals) if isinstance(value, str) else value
            for name, value in found.items()}


# ------------------------------------------------------------------------------ states

GEN_CREATED, GEN_RUNNING = 'GEN_CREATED', 'GEN_RUNNING'
GEN_SUSPENDED, GEN_CLOSED = 'GEN_SUSPENDED', 'GEN_CLOSED'
CORO_CREATED, CORO_RUNNING = 'CORO_CREATED', 'CORO_RUNNING'
CORO_SUSPENDED, CORO_CLOSED = 'CORO_SUSPENDED', 'CORO_CLOSED'
AGEN_CREATED, AGEN_RUNNING = 'AGEN_CREATED', 'AGEN_RUNNING'
AGEN_SUSPENDED, AGEN_CLOSED = 'AGEN_SUSPENDED', 'AGEN_CLOSED'


def _state(running, suspended, frame, prefix):
    if running:
        return prefix + '_RUNNING'
    if suspended:
        return prefix + '_SUSPENDED'
    return prefix + ('_CLOSED' if frame is None else '_CREATED')


def getgeneratorstate(generator):
    """Whether a generator is created, running, suspended or closed."""
    return _state(generator.gi_running, generator.gi_suspended, generator.gi_frame, 'GEN')


def getcoroutinestate(coroutine):
    """Whether a coroutine is created, running, suspended or closed."""
    return _state(coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_frame, 'CORO')


def getasyncgenstate(agen):
    """Whether an asynchronous generator is created, running, suspended or closed."""
    return _state(agen.ag_running, agen.ag_suspended, agen.ag_frame, 'AGEN')


def getgeneratorlocals(generator):
    """The variables of a generator that isn't done."""
    if not isgenerator(generator):
        raise TypeError(f'{generator!r} is not a Python generator')
    frame = generator.gi_frame
    return {} if frame is None else frame.f_locals


def getcoroutinelocals(coroutine):
    """The variables of a coroutine that isn't done."""
    frame = getattr(coroutine, 'cr_frame', None)
    return {} if frame is None else frame.f_locals


def getasyncgenlocals(agen):
    """The variables of an asynchronous generator that isn't done."""
    if not isasyncgen(agen):
        raise TypeError(f'{agen!r} is not a Python async generator')
    frame = agen.ag_frame
    return {} if frame is None else frame.f_locals


# ------------------------------------------------------------------------------ frames

_Traceback = namedtuple('_Traceback', 'filename lineno function code_context index')


class Traceback(_Traceback):
    """Where a frame is, with source lines around it."""

    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        made = super().__new__(cls, filename, lineno, function, code_context, index)
        made.positions = positions
        return made

    def __repr__(self):
        return (f'Traceback(filename={self.filename!r}, lineno={self.lineno!r}, '
                f'function={self.function!r}, code_context={self.code_context!r}, '
                f'index={self.index!r}, positions={self.positions!r})')


_FrameInfo = namedtuple('_FrameInfo', ('frame',) + _Traceback._fields)


class FrameInfo(_FrameInfo):
    """A frame and where it is."""

    def __new__(cls, frame, filename, lineno, function, code_context, index, *,
                positions=None):
        made = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        made.positions = positions
        return made

    def __repr__(self):
        return (f'FrameInfo(frame={self.frame!r}, filename={self.filename!r}, '
                f'lineno={self.lineno!r}, function={self.function!r}, '
                f'code_context={self.code_context!r}, index={self.index!r}, '
                f'positions={self.positions!r})')


def getlineno(frame):
    """The line a frame is at."""
    return frame.f_lineno


def getframeinfo(frame, context=1):
    """Where a frame or traceback is."""
    if istraceback(frame):
        lineno, frame = frame.tb_lineno, frame.tb_frame
    else:
        if not isframe(frame):
            raise TypeError(f'{frame!r} is not a frame or traceback object')
        lineno = frame.f_lineno
    lines = index = None
    if context > 0:
        start = lineno - 1 - context // 2
        try:
            lines, _ = findsource(frame)
        except (OSError, TypeError):
            lines = None
        else:
            start = max(0, min(start, len(lines) - context))
            lines = lines[start:start + context]
            index = lineno - 1 - start
    return Traceback(getsourcefile(frame) or getfile(frame), lineno, frame.f_code.co_name,
                     lines, index)


def getouterframes(frame, context=1):
    """A frame and those that called it."""
    found = []
    while frame:
        found.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    """The frames of a traceback."""
    found = []
    while tb:
        found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def currentframe():
    """The caller's frame."""
    return sys._getframe(1)


def stack(context=1):
    """The caller's frame and those that called it."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """The frames between here and where the exception being handled was raised."""
    error = sys.exception()
    return getinnerframes(None if error is None else error.__traceback__, context)


class BufferFlags(__import__('enum').IntFlag):
    """What may be asked of a buffer."""

    SIMPLE = 0x0
    WRITABLE = 0x1
    FORMAT = 0x4
    ND = 0x8
    STRIDES = 0x10 | ND
    C_CONTIGUOUS = 0x20 | STRIDES
    F_CONTIGUOUS = 0x40 | STRIDES
    ANY_CONTIGUOUS = 0x80 | STRIDES
    INDIRECT = 0x100 | STRIDES
    CONTIG = ND | WRITABLE
    CONTIG_RO = ND
    STRIDED = STRIDES | WRITABLE
    STRIDED_RO = STRIDES
    RECORDS = STRIDES | WRITABLE | FORMAT
    RECORDS_RO = STRIDES | FORMAT
    FULL = INDIRECT | WRITABLE | FORMAT
    FULL_RO = INDIRECT | FORMAT
    READ = 0x100
    WRITE = 0x200
