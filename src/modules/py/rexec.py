"""Padded cells: running code that isn't trusted, and saying what it may reach.

An RExec builds the builtins, modules and limits of one cell and runs code in it.
Policy is changed by subclassing: class variables name what the cell gets, and
the r_ methods answer what it asks. They run with the rights of whoever made the
RExec, never with the cell's. Imported inside a cell this module makes subcells.
"""

import sys

import _rexec
from _rexec import LimitExceeded

try:
    import os as _os
except ImportError:
    _os = None

__all__ = ['RExec', 'RHooks', 'LimitExceeded']

PY_SOURCE = 1
PY_COMPILED = 2
C_EXTENSION = 3
PKG_DIRECTORY = 5
C_BUILTIN = 6
PY_FROZEN = 7

_NO_WRITING = "can't open files for writing in restricted mode"
_COPIED_DUNDERS = frozenset({'__doc__', '__name__', '__all__', '__version__'})
_PATH_HELPERS = ('altsep', 'basename', 'commonprefix', 'curdir', 'devnull', 'dirname', 'extsep',
                 'isabs', 'join', 'normcase', 'normpath', 'pardir', 'pathsep', 'sep', 'split',
                 'splitdrive', 'splitext')
_HARMLESS = frozenset(('byteorder', 'copyright', 'exit', 'getdefaultencoding', 'hexversion', 'maxsize',
                       'maxunicode', 'platform', 'ps1', 'ps2', 'version', 'version_info'))
_STREAMS = ('stdin', 'stdout', 'stderr')


def unbrand(d):
    """Let code that an ancestor runs in a namespace be free again."""
    _rexec.unbrand(d)


def set_limits(builtins_dict, limits):
    """Set the limits of the cell whose builtins this is."""
    _rexec.require_ruler(builtins_dict)
    _rexec.set_limits(builtins_dict, limits)


def set_options(builtins_dict, *, own_dict=False):
    """Set the options of the cell whose builtins this is."""
    _rexec.require_ruler(builtins_dict)
    _rexec.set_own_dict(builtins_dict, own_dict)


class Audit:
    """What audit() found: holes, and the surface handed over on purpose."""

    __slots__ = ('holes', 'surface')

    def __init__(self, holes, surface):
        self.holes = holes
        self.surface = surface

    def __bool__(self):
        return not self.holes

    def __repr__(self):
        return f'<Audit: {len(self.holes)} holes, surface of {len(self.surface)}>'

    def __str__(self):
        lines = [f'hole: {path}: {what}' for what, path in self.holes]
        lines += [f'gives: {path}: {what}' for what, path in self.surface]
        return '\n'.join(lines)


def audit(cell):
    """Say what the code of a cell can reach without calling anything.

    The cell is an RExec, or of a raw cell the builtins or a namespace that has
    them. The answer is true when there is no hole.
    """
    if isinstance(cell, RExec):
        cell = _held_of(cell).builtins
    elif isinstance(cell, dict) and '__builtins__' in cell:
        cell = cell['__builtins__']
    return Audit(*_rexec.audit(cell))


def _plant(mistakes):
    # What tests of the audit make the engine forget; refused in release builds.
    _rexec.plant(mistakes)


class FileBase:
    """The methods a cell sees of a stream."""

    ok_file_methods = ('fileno', 'flush', 'isatty', 'read', 'readline', 'readlines', 'seek', 'tell',
                       'write', 'writelines', 'readable', 'writable', 'seekable')


class FileWrapper(FileBase):
    """A stream without a way to close it or to reach what is behind it."""

    __slots__ = ('_stream',)

    def __init__(self, f):
        _set_stream(self, f)
        for name in self.ok_file_methods:
            if not hasattr(self, name) and hasattr(f, name):
                setattr(self, name, getattr(f, name))

    def close(self):
        self.flush()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


_stream_of, _set_stream = FileWrapper._stream.__get__, FileWrapper._stream.__set__
del FileWrapper._stream


class FileDelegate(FileBase):
    """A stream that asks a module's attribute of this name at every call."""

    def __init__(self, mod, name):
        self.mod = mod
        self.name = name

    def __getattr__(self, name):
        if name in self.ok_file_methods or name == 'close':
            return getattr(getattr(self.mod, self.name), name)
        raise AttributeError(name)


def _exact_list(names):
    # What is walked here is walked for nobody's account, so it must have an end.
    if names is None:
        return names
    if type(names) is not tuple and type(names) is not list:
        raise TypeError(f"fromlist must be a tuple or list, not {type(names).__name__}")
    return tuple([_rexec.exact_text(item) for item in names])


def _entry(call, name):
    """A callable that reduces text arguments to exact text and shows nothing of what it calls."""

    class method:
        __slots__ = ()

        def __getattribute__(self, attribute):
            attribute = _rexec.exact_text(attribute)
            if attribute in ('__name__', '__qualname__'):
                return name
            if attribute in ('__class__', '__call__', '__doc__', '__repr__', '__hash__', '__eq__'):
                return object.__getattribute__(self, attribute)
            raise RuntimeError('restricted attribute')

        def __call__(self, /, *args, **kwargs):
            exact = _rexec.exact_text
            args = [exact(arg) for arg in args]
            if name == '__import__':
                if len(args) > 3:
                    args[3] = _exact_list(args[3])
                if 'fromlist' in kwargs:
                    kwargs['fromlist'] = _exact_list(kwargs['fromlist'])
            return call(*args, **{key: exact(value) for key, value in kwargs.items()})

        def __repr__(self):
            return f'<bound method {name}>'

    return method()


def _open(file, *rest):
    # A cell opens what its own `open` opens.
    if not _rexec.in_cell():
        return open(file, *rest)
    opener = _rexec.visible_builtins().get('open')
    if opener is None:
        raise OSError('the cell has no open()')
    return opener(file, *rest)


def _path_kind(path):
    if not _rexec.in_cell():
        return _rexec.path_kind(path)
    # A cell knows of a file what opening it says.
    try:
        _open(path).close()
    except IsADirectoryError:
        return 'folder'
    except OSError:
        return ''
    return 'file'


class RHooks:
    """The only way a cell's import touches files."""

    def __init__(self, *args):
        verbose = 0
        rexec = None
        if args:
            verbose = args[-1]
            args = args[:-1]
        if args and isinstance(args[0], RExec):
            rexec = args[0]
            args = args[1:]
        if args:
            raise TypeError('too many arguments')
        self.verbose = verbose
        self.rexec = rexec

    def set_rexec(self, rexec):
        self.rexec = rexec

    def get_suffixes(self):
        return self.rexec.get_suffixes()

    def is_builtin(self, name):
        return self.rexec.is_builtin(name)

    def init_builtin(self, name):
        return self.rexec._init_builtin(name)

    def init_frozen(self, name):
        raise SystemError("don't use this")

    def load_source(self, *args):
        raise SystemError("don't use this")

    def load_compiled(self, *args):
        raise SystemError("don't use this")

    def load_package(self, *args):
        raise SystemError("don't use this")

    def load_dynamic(self, name, filename, file):
        return self.rexec.load_dynamic(name, filename, file)

    def add_module(self, name):
        return self.rexec.add_module(name)

    def modules_dict(self):
        return self.rexec.modules

    def default_path(self):
        return list(_held_of(self.rexec).ok_path)

    def new_module(self, name):
        return _rexec.new_module(_held_of(self.rexec).builtins, name)

    def path_join(self, a, b):
        if b.startswith('/') or not a:
            return b
        return a + b if a.endswith('/') else a + '/' + b

    def path_split(self, path):
        head, slash, tail = path.rpartition('/')
        return (head or slash, tail)

    def path_isabs(self, path):
        return path.startswith('/')

    def path_exists(self, path):
        return _path_kind(path) != ''

    def path_isdir(self, path):
        return _path_kind(path) == 'folder'

    def path_isfile(self, path):
        return _path_kind(path) == 'file'

    def path_islink(self, path):
        return not _rexec.in_cell() and _rexec.is_link(path)

    openfile_error = OSError
    listdir_error = OSError

    def openfile(self, name, mode='r', buffering=-1):
        return _open(name, mode) if buffering == -1 else _open(name, mode, buffering)

    def listdir(self, path):
        if not _rexec.in_cell():
            return _rexec.list_folder(path)
        names = getattr(_rexec.root_modules().get('os'), 'listdir', None)
        if names is None:
            raise OSError('the cell has no listdir()')
        return names(path)


class _Held:
    # What an RExec relies on, where no cell reaches it.
    __slots__ = ('builtins', 'table', 'sources', 'packages', 'path_module', 'ok_path',
                 'ok_builtin_modules', 'ok_file_types', 'streams', 'limits')


class _Metered:
    def __init__(self, builtins):
        self.builtins = builtins

    def __enter__(self):
        self.before = _rexec.metered(self.builtins)

    def __exit__(self, *exc):
        _rexec.metered(self.before)


def _names(policy, variable):
    # A class variable of names: one name alone would be taken letter by letter.
    names = getattr(policy, variable)
    if isinstance(names, (str, bytes)):
        raise TypeError(f'{variable} must be a sequence of names, not {type(names).__name__!r}')
    names = tuple(names)
    for name in names:
        if not isinstance(name, str):
            raise TypeError(f'{variable} must hold names, not {type(name).__name__!r}')
    return names


def _known_modules(policy):
    names = _names(policy, 'ok_builtin_modules')
    for name in names:
        # These stand in the table of every cell.
        if name not in ('posix', '__builtin__') and not _rexec.has_library(name):
            raise ValueError(f'ok_builtin_modules: there is no module {name!r}')
    return names


def _nonsense(hook, wanted, answer):
    return TypeError(f'hook {hook} must return {wanted}, not {type(answer).__name__!r}')


class RExec:
    """One padded cell."""

    __slots__ = ('_held', '__dict__', '__weakref__')

    ok_path = ()

    ok_builtin_modules = (
        'abc', 'array', 'ast', 'binascii', 'bisect', 'cmath', 'collections', 'contextlib', 'copy',
        'csv', 'dataclasses', 'datetime', 'decimal', 'enum', 'errno', 'fractions', 'functools',
        'hashlib', 'heapq', 'itertools', 'json', 'math', 'numbers', 'operator', 'random', 're',
        'rexec', 'Bastion', 'statistics', 'string', 'struct', 'textwrap', 'time', 'typing',
        'unicodedata', 'asyncio', 'base64', 'collections.abc', 'io', 'logging', 'pprint',
        'traceback', 'types', 'unittest', 'warnings', 'weakref')
    ok_builtin_modules = tuple([name for name in ok_builtin_modules if _rexec.has_library(name)])

    ok_posix_names = ('error', 'fstat', 'listdir', 'lstat', 'readlink', 'stat', 'times', 'uname',
                      'getpid', 'getppid', 'getcwd', 'getuid', 'getgid', 'geteuid', 'getegid')

    ok_environ_names = ()

    ok_sys_names = ('byteorder', 'copyright', 'exit', 'getdefaultencoding', 'hexversion', 'maxsize',
                    'maxunicode', 'platform', 'ps1', 'ps2', 'version', 'version_info')

    nok_builtin_names = ('open', 'reload', '__import__', 'breakpoint', 'help')

    ok_file_types = (PY_SOURCE,)

    ok_limits = {}

    ok_own_dict = False

    def __init__(self, hooks=None, verbose=0, limits=None):
        held = _Held()
        _set_held(self, held)
        held.table = {}
        held.sources = {}
        held.packages = set()
        held.streams = None
        held.path_module = None
        held.builtins = None
        held.ok_path = _names(self, 'ok_path')
        if _rexec.in_cell():
            # What the cell's own imports don't search, its subcells' don't either.
            outer = _rexec.search_path()
            held.ok_path = tuple([folder for folder in held.ok_path if folder in outer])
        held.ok_builtin_modules = _known_modules(self)
        for variable in ('ok_posix_names', 'ok_environ_names', 'ok_sys_names', 'nok_builtin_names'):
            _names(self, variable)
        held.ok_file_types = tuple(self.ok_file_types)
        for kind in held.ok_file_types:
            if kind not in (PY_SOURCE, PY_COMPILED, C_EXTENSION, PKG_DIRECTORY, C_BUILTIN, PY_FROZEN):
                raise ValueError(f'ok_file_types: there is no kind {kind!r}')
        for given in (self.ok_limits, limits):
            if given is not None and not isinstance(given, dict):
                raise TypeError(f'limits must be a dict, not {type(given).__name__!r}')
        if hooks is not None and not hasattr(hooks, 'set_rexec'):
            raise TypeError(f'hooks must be an RHooks, not {type(hooks).__name__!r}')
        held.limits = {**self.ok_limits, **(limits or {})}
        self.verbose = verbose
        self.modules = {}
        self.hooks = hooks or RHooks(verbose)
        self.hooks.set_rexec(self)
        self.set_trusted_path()
        self.make_builtin()
        self.make_initial_modules()
        self.make_sys()
        _rexec.set_limits(held.builtins, held.limits)
        _rexec.set_own_dict(held.builtins, self.ok_own_dict)

    # The parts of a cell.

    def set_trusted_path(self):
        self.trusted_path = list(_held_of(self).ok_path)

    def make_initial_modules(self):
        self.make_main()
        self.make_osname()

    def make_builtin(self):
        held = _held_of(self)
        builtins = _rexec.new_module(None, 'builtins')
        visible = _rexec.visible_builtins()
        for name, value in visible.items():
            if name in self.nok_builtin_names or name in ('__name__', '__doc__', '__loader__',
                                                          '__spec__', '__package__'):
                continue
            setattr(builtins, name, value)
        _rexec.make_cell(builtins)
        held.builtins = builtins
        builtins.__import__ = _entry(lambda *args, **kw: self.r_import(*args, **kw), '__import__')
        builtins.reload = _entry(lambda *args, **kw: self.r_reload(*args, **kw), 'reload')
        builtins.open = _entry(lambda *args, **kw: self.r_open(*args, **kw), 'open')
        builtins.file = builtins.open
        for name in ('builtins', '__builtin__'):
            held.table[name] = self.modules[name] = builtins
        builtins.__builtins__ = builtins
        allowed = _rexec.set_modules(builtins, self.modules, held.ok_builtin_modules)
        if allowed is not None:
            held.ok_builtin_modules = tuple(allowed)
        _rexec.set_search_path(builtins, held.ok_path)

    def make_main(self):
        self.add_module('__main__')

    def make_osname(self):
        held = _held_of(self)
        outer = _os
        if _rexec.in_cell():
            outer = _rexec.root_modules().get('os')
        posix = self.add_module('posix')
        held.table['os'] = self.modules['os'] = posix
        posix.environ = {}
        if outer is None:
            return
        names = _rexec.namespace(outer)
        self._copy_into(posix, names, [name for name in self.ok_posix_names if name in names])
        posix.name = 'posix'
        for name in ('sep', 'curdir', 'pardir', 'extsep', 'linesep', 'devnull', 'pathsep', 'altsep'):
            if name in names:
                setattr(posix, name, names[name])
        environ = names.get('environ')
        if environ is not None:
            for name in self.ok_environ_names:
                if name in environ:
                    posix.environ[name] = environ[name]
        path = names.get('path')
        if path is not None:
            names = _rexec.namespace(path)
            made = _rexec.new_module(held.builtins, 'posixpath')
            made.__builtins__ = held.builtins
            # Only what computes with names: the rest would ask about files.
            public = [name for name in _PATH_HELPERS if name in names]
            self._copy_into(made, names, public)
            posix.path = made
            held.path_module = made

    def make_sys(self):
        held = _held_of(self)
        outer, names = sys, self.ok_sys_names
        if _rexec.in_cell():
            # What a cell's own `sys` has not, it can't give; where it has none, only what says
            # nothing of anybody.
            outer = _rexec.root_modules().get('sys')
            if outer is None:
                outer, names = sys, [name for name in names if name in _HARMLESS]
        module = self.copy_only(outer, names)
        module.modules = self.modules
        module.argv = ['RESTRICTED']
        module.path = list(held.ok_path)
        module.exc_info = sys.exc_info
        if type(self).r_exc_info is not RExec.r_exc_info:
            module.exc_info = _entry(lambda: self.r_exc_info(), 'exc_info')
        names = sorted({*held.ok_builtin_modules, 'builtins', 'posix', 'sys'})
        module.builtin_module_names = tuple(names)

    # Modules.

    def _copy_into(self, module, names, wanted):
        builtins = _held_of(self).builtins
        for name in wanted:
            found = _rexec.value_for(builtins, names[name])
            if found:
                setattr(module, name, found[0])

    def _trusted(self, name):
        # The private table decides; what a cell put into its own is replaced.
        held = _held_of(self)
        module = held.table.get(name)
        if module is not None and self.modules.get(name) is not module:
            self.modules[name] = module
        return module

    def add_module(self, mname):
        """The cell's module of this name, made when there is none."""
        if not isinstance(mname, str):
            raise TypeError(f'module name must be str, not {type(mname).__name__}')
        held = _held_of(self)
        module = self._trusted(mname)
        if module is None:
            module = _rexec.new_module(held.builtins, mname)
            held.table[mname] = self.modules[mname] = module
        module.__builtins__ = held.builtins
        return module

    def copy_none(self, src):
        names = _rexec.namespace(src)
        module = self.add_module(names['__name__'])
        module.__doc__ = names.get('__doc__')
        return module

    def copy_except(self, src, exceptions):
        names = _rexec.namespace(src)
        module = self.copy_none(src)
        wanted = [name for name in names if name not in exceptions and name != '__name__'
                  and (name in _COPIED_DUNDERS or not (name[:2] == '__' and name[-2:] == '__'))]
        self._copy_into(module, names, wanted)
        return module

    def copy_only(self, src, names):
        present = _rexec.namespace(src)
        module = self.copy_none(src)
        wanted = [name for name in names if name in present and name != '__name__'
                  and (name in _COPIED_DUNDERS or not (name[:2] == '__' and name[-2:] == '__'))]
        self._copy_into(module, present, wanted)
        return module

    def get_suffixes(self):
        types = _held_of(self).ok_file_types
        return [item for item in [('.py', 'r', PY_SOURCE)] if item[2] in types]

    def is_builtin(self, mname):
        return mname in _held_of(self).ok_builtin_modules

    def load_dynamic(self, name, filename, file):
        raise ImportError(f'untrusted dynamic module: {name}')

    def _init_builtin(self, name):
        held = _held_of(self)
        self.modules.pop(name, None)
        module = _rexec.library(held.builtins, name)
        if module is None:
            return None
        held.table[name] = self.modules[name] = module
        return module

    def _load(self, name):
        held = _held_of(self)
        if _rexec.called_from_below() and name in self.modules:
            module = self.modules[name]
            if module is None:
                raise ModuleNotFoundError(f'import of {name} halted; None in sys.modules', name=name)
            return module
        module = self._trusted(name)
        if module is not None:
            return module
        if name == 'os.path' and held.path_module is not None:
            return held.path_module
        parent, _, tail = name.rpartition('.')
        if parent:
            self._load(parent)
            if parent not in held.packages and not hasattr(held.table.get(parent), '__path__'):
                raise ModuleNotFoundError(
                    f"No module named '{name}'; '{parent}' is not a package", name=name)
        if name == '__future__':
            # A directive of the compiler in the form of an import.
            module = self._init_builtin(name)
        elif self.hooks.is_builtin(name):
            module = self.hooks.init_builtin(name)
            if module is not None and not _rexec.is_module_of(held.builtins, module):
                raise _nonsense('init_builtin', 'a module of the cell or None', module)
        if module is None:
            module = self._load_source(name, parent, tail)
        if module is None:
            raise ModuleNotFoundError(f"No module named '{name}'", name=name)
        if parent:
            setattr(held.table[parent], tail, module)
        return module

    def _load_source(self, name, parent, tail):
        held = _held_of(self)
        hooks = self.hooks
        if not hooks.get_suffixes():
            return None
        if parent:
            folders = [held.sources[parent]] if parent in held.packages else []
        else:
            folders = hooks.default_path()
            if isinstance(folders, (str, bytes)) or not hasattr(folders, '__iter__'):
                raise _nonsense('default_path', 'a list', folders)
        for folder in folders:
            base = hooks.path_join(folder, tail)
            if not isinstance(base, str):
                raise _nonsense('path_join', 'a str', base)
            inner = hooks.path_join(base, '__init__.py')
            if hooks.path_isdir(base) and hooks.path_isfile(inner):
                return self._run_source(name, inner, base)
            if hooks.path_isfile(base + '.py'):
                return self._run_source(name, base + '.py', None)
        return None

    def _source(self, path):
        file = self.hooks.openfile(path)
        if not hasattr(file, 'read') or not hasattr(file, 'close'):
            raise _nonsense('openfile', 'a file', file)
        try:
            text = file.read()
        finally:
            file.close()
        if not isinstance(text, (str, bytes)):
            raise TypeError(f'hook openfile: the file must give text, not {type(text).__name__!r}')
        return text

    def _run_source(self, name, path, folder):
        held = _held_of(self)
        text = self._source(path)
        module = self.add_module(name)
        module.__file__ = path
        held.sources[name] = folder or path
        if folder is not None:
            held.packages.add(name)
            module.__package__ = name
        else:
            module.__package__ = name.rpartition('.')[0]
        try:
            _rexec.run(held.builtins, text, module, 'exec', path)
        except BaseException:
            held.table.pop(name, None)
            held.packages.discard(name)
            self.modules.pop(name, None)
            raise
        return module

    # What runs in the cell.

    def _main(self):
        return self.add_module('__main__')

    def r_exec(self, code):
        _rexec.run(_held_of(self).builtins, code, self._main(), 'exec')

    def r_eval(self, code):
        return _rexec.run(_held_of(self).builtins, code, self._main(), 'eval')

    def r_execfile(self, file):
        with _open(file, 'rb') as stream:
            text = stream.read()
        _rexec.run(_held_of(self).builtins, text, self._main(), 'exec', file)

    def r_import(self, mname, globals=None, locals=None, fromlist=(), level=0):
        name = _rexec.exact_text(mname)
        if type(name) is not str:
            raise TypeError(f'module name must be str, not {type(mname).__name__}')
        if len(name) > 1000 or name.count('.') > 50:
            raise ModuleNotFoundError('No module of so long a name')
        if level < 0:
            raise ValueError('level must be >= 0')
        if not all([part.isidentifier() for part in name.split('.')]) and (name or not level):
            if not name:
                raise ValueError('Empty module name')
            raise ModuleNotFoundError(f'No module named {name!r}', name=name)
        full = name
        if level:
            base = self._package_of(globals)
            for _ in range(level - 1):
                base, dot, _ = base.rpartition('.')
                if not dot:
                    raise ImportError('attempted relative import beyond top-level package')
            full = f'{base}.{name}' if name else base
        module = self._load(full)
        if fromlist:
            held = _held_of(self)
            if full in held.packages or full in held.table and hasattr(module, '__path__'):
                for item in fromlist:
                    item = _rexec.exact_text(item)
                    if type(item) is str and item.isidentifier() and not hasattr(module, item):
                        try:
                            self._load(f'{full}.{item}')
                        except ModuleNotFoundError as error:
                            if error.name != f'{full}.{item}':
                                raise
            return module
        if level == 0:
            return self._load(full.partition('.')[0])
        if not name:
            return module
        head = name.partition('.')[0]
        return self._load(full[:len(full) - len(name) + len(head)])

    def _package_of(self, globals):
        package = None
        if isinstance(globals, dict):
            package = _rexec.exact_text(dict.get(globals, '__package__'))
            if type(package) is not str:
                name = _rexec.exact_text(dict.get(globals, '__name__'))
                if type(name) is str:
                    package = name if name in _held_of(self).packages else name.rpartition('.')[0]
        if type(package) is not str or not package:
            raise ImportError('attempted relative import with no known parent package')
        return package

    def _name_of(self, module):
        held = _held_of(self)
        for name, known in held.table.items():
            if known is module:
                return name
        raise ImportError('the module was not made by this RExec')

    def r_reload(self, m):
        held = _held_of(self)
        name = self._name_of(m)
        if name in held.sources:
            path = held.sources[name]
            if name in held.packages:
                path = self.hooks.path_join(path, '__init__.py')
            text = self._source(path)
            _rexec.run(held.builtins, text, m, 'exec', path)
        elif self.is_builtin(name):
            self.modules.pop(name, None)
            fresh = _rexec.library(held.builtins, name)
            self.modules[name] = m
            if fresh is not None:
                for key, value in _rexec.namespace(fresh).items():
                    setattr(m, key, value)
        return m

    def r_unload(self, m):
        name = self._name_of(m)
        held = _held_of(self)
        held.table.pop(name, None)
        held.packages.discard(name)
        held.sources.pop(name, None)
        self.modules.pop(name, None)

    def r_open(self, file, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
        mode = _rexec.exact_text(mode)
        if mode not in ('r', 'rb', 'rt') or type(mode) is not str:
            raise OSError(_NO_WRITING)
        file = _rexec.exact_text(file)
        if type(file) is not str and type(file) is not bytes:
            raise TypeError(f'file must be str or bytes, not {type(file).__name__}')
        rest = (buffering, encoding, errors, newline)
        if rest == (-1, None, None, None):
            rest = ()
        if _rexec.in_cell():
            return _open(file, mode, *rest)
        path = file.decode() if type(file) is bytes else file
        if _rexec.path_kind(path) == 'other':
            raise OSError(22, 'Not a regular file', path)
        return open(file, mode, *rest)

    def r_exc_info(self):
        kind, value, _ = sys.exc_info()
        return kind, value, None

    # The same with streams.

    def save_files(self):
        pass

    def restore_files(self):
        pass

    def make_delegate_files(self):
        outer = sys
        if _rexec.in_cell():
            outer = _rexec.root_modules().get('sys', sys)
        module = self._trusted('sys')
        for name in _STREAMS:
            setattr(self, 'delegate_' + name, FileDelegate(module, name))
            stream = getattr(outer, name, None)
            if stream is not None:
                setattr(self, 'restricted_' + name, FileWrapper(stream))

    def set_files(self):
        self.save_files()
        if not hasattr(self, 'delegate_stdin'):
            self.make_delegate_files()
        module = self._trusted('sys')
        for name in _STREAMS:
            if hasattr(self, 'restricted_' + name):
                setattr(module, name, getattr(self, 'restricted_' + name))

    def reset_files(self):
        self.restore_files()
        module = self._trusted('sys')
        for name in _STREAMS:
            if hasattr(module, name):
                # What the cell put there is found again by the next s_ call.
                setattr(self, 'restricted_' + name, getattr(module, name))
                delattr(module, name)

    def s_apply(self, func, args=(), kw={}):
        self.set_files()
        try:
            return func(*args, **kw)
        finally:
            self.reset_files()

    def s_exec(self, *args):
        return self.s_apply(self.r_exec, args)

    def s_eval(self, *args):
        return self.s_apply(self.r_eval, args)

    def s_execfile(self, *args):
        return self.s_apply(self.r_execfile, args)

    def s_import(self, *args):
        return self.s_apply(self.r_import, args)

    def s_reload(self, *args):
        return self.s_apply(self.r_reload, args)

    def s_unload(self, *args):
        return self.s_apply(self.r_unload, args)

    # Limits.

    def add_limits(self, limits):
        """Grant more than was granted before."""
        _rexec.add_limits(_held_of(self).builtins, limits)

    def usage(self):
        """What the cell has used so far."""
        return _rexec.usage(_held_of(self).builtins)

    def metered(self):
        """A context whose body's work is charged to the cell too."""
        return _Metered(_held_of(self).builtins)


_held_of, _set_held = RExec._held.__get__, RExec._held.__set__
del RExec._held
