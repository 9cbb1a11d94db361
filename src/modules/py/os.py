"""The operating system: files, folders, the environment.

Works for the root only: in a cell the natives refuse, and a cell sees no more of this module than
its supervisor's policy copies.  There are no processes, no descriptors and no signals.
"""

import abc
import sys
import _os
from _os import real_path as _real_path
from collections import namedtuple as _namedtuple
from collections.abc import MutableMapping as _MutableMapping
from types import GenericAlias as _GenericAlias

name = 'posix'
curdir, pardir, extsep, sep, altsep, pathsep, linesep = '.', '..', '.', '/', None, ':', '\n'
defpath, devnull = '/bin:/usr/bin', '/dev/null'
F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 64, 128, 512, 1024
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2

error = OSError


class PathLike(abc.ABC):
    """What stands for a path: has __fspath__."""

    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike and getattr(subclass, '__fspath__', None) is not None:
            return True
        return NotImplemented

    __class_getitem__ = classmethod(_GenericAlias)


def fspath(path):
    """The str or bytes of a path object."""
    if isinstance(path, (str, bytes)):
        return path
    cls = type(path)
    method = getattr(cls, '__fspath__', None)
    if method is None:
        raise TypeError(f'expected str, bytes or os.PathLike object, not {cls.__name__}')
    text = method(path)
    if isinstance(text, (str, bytes)):
        return text
    raise TypeError(f'expected {cls.__name__}.__fspath__() to return str or bytes, '
                    f'not {type(text).__name__}')


def fsencode(filename):
    """A path as bytes."""
    filename = fspath(filename)
    if isinstance(filename, str):
        return filename.encode('utf-8', 'surrogateescape')
    return filename


def fsdecode(filename):
    """A path as text."""
    filename = fspath(filename)
    if isinstance(filename, bytes):
        return filename.decode('utf-8', 'surrogateescape')
    return filename


def _path(function, path, allowed='string, bytes, os.PathLike or integer'):
    if not isinstance(path, (str, bytes)) and not hasattr(type(path), '__fspath__'):
        raise TypeError(f'{function}: path should be {allowed}, not {type(path).__name__}')
    text = fsdecode(path)
    if '\0' in text:
        raise ValueError(f'{function}: embedded null character in path')
    return text


_PLAIN = 'string, bytes or os.PathLike'
_LISTED = 'string, bytes, os.PathLike, integer or None'


class stat_result(tuple):
    """What is known of a file."""

    __slots__ = ()
    n_fields, n_sequence_fields, n_unnamed_fields = 13, 10, 0

    def __repr__(self):
        fields = ('st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size',
                  'st_atime', 'st_mtime', 'st_ctime')
        shown = [f'{f}={v}' for f, v in zip(fields, self)]
        return f"os.stat_result({', '.join(shown)})"

    def __new__(cls, numbers):
        return tuple.__new__(cls, numbers)

    st_mode = property(lambda self: self[0])
    st_ino = property(lambda self: self[1])
    st_dev = property(lambda self: self[2])
    st_nlink = property(lambda self: self[3])
    st_uid = property(lambda self: self[4])
    st_gid = property(lambda self: self[5])
    st_size = property(lambda self: self[6])


def _stat_result(numbers):
    made = _FileStat(numbers[:7] + tuple(n // 1000000000 for n in numbers[7:]))
    made.st_atime_ns, made.st_mtime_ns, made.st_ctime_ns = numbers[7:]
    return made


class _FileStat(stat_result):
    st_atime = property(lambda self: self.st_atime_ns / 1e9)
    st_mtime = property(lambda self: self.st_mtime_ns / 1e9)
    st_ctime = property(lambda self: self.st_ctime_ns / 1e9)


_FileStat.__name__ = _FileStat.__qualname__ = 'stat_result'

def stat(path, *, dir_fd=None, follow_symlinks=True):
    """What is known of a file."""
    return _stat_result(_os.ask('stat' if follow_symlinks else 'lstat', _path('stat', path)))


def lstat(path, *, dir_fd=None):
    """What is known of a file or link."""
    return _stat_result(_os.ask('lstat', _path('lstat', path, _PLAIN)))


def fstat(fd):
    """What is known of an open file, by its number."""
    import _files
    if isinstance(fd, bool) or not hasattr(type(fd), '__index__'):
        raise TypeError(f"'{type(fd).__name__}' object cannot be interpreted as an integer")
    path = _files.path_of(int(fd))
    if path is None:
        raise OSError(9, 'Bad file descriptor')
    return _stat_result(_os.ask('stat', path))


def listdir(path=None):
    """Names in a folder."""
    if isinstance(path, bytes):
        return [fsencode(n) for n in _os.list_folder(fsdecode(path))]
    return _os.list_folder('.' if path is None else _path('listdir', path, _LISTED))


class DirEntry:
    """A name in a folder, and what it is."""

    def __init__(self, folder, name):
        self.name = name
        self.path = path.join(folder, name)

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f'<DirEntry {self.name!r}>'

    def is_dir(self, *, follow_symlinks=True):
        return (path.isdir(self.path) if follow_symlinks
                else path.isdir(self.path) and not path.islink(self.path))

    def is_file(self, *, follow_symlinks=True):
        return (path.isfile(self.path) if follow_symlinks
                else path.isfile(self.path) and not path.islink(self.path))

    def is_symlink(self):
        return path.islink(self.path)

    def is_junction(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return stat(self.path, follow_symlinks=follow_symlinks)

    def inode(self):
        return lstat(self.path).st_ino


class _Scan:
    def __init__(self, folder):
        self._entries = iter([DirEntry(folder, n) for n in listdir(folder)])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def close(self):
        self._entries = iter(())


def scandir(path='.'):
    """Entries of a folder."""
    return _Scan(fspath(path))


def getcwd():
    """The folder relative paths start from."""
    return _os.ask('getcwd')


def getcwdb():
    """The same as bytes."""
    return fsencode(getcwd())


def chdir(path):
    """Change it."""
    _os.ask('chdir', _path('chdir', path))


def mkdir(path, mode=0o777, *, dir_fd=None):
    """Make a folder."""
    _os.ask('mkdir', _path('mkdir', path, _PLAIN))


def makedirs(name, mode=0o777, exist_ok=False):
    """Make a folder and those above it."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail == curdir:
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def rmdir(path, *, dir_fd=None):
    """Remove an empty folder."""
    _os.ask('rmdir', _path('rmdir', path, _PLAIN))


def removedirs(name):
    """Remove an empty folder and those above it that are empty then."""
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def remove(path, *, dir_fd=None):
    """Remove a file."""
    _os.ask('remove', _path('remove', path, _PLAIN))


def unlink(path, *, dir_fd=None):
    """Remove a file."""
    _os.ask('remove', _path('unlink', path, _PLAIN))


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Give a file or folder another name."""
    _os.ask('rename', _path('rename', src, _PLAIN), _path('rename', dst, _PLAIN))


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """The same, over what has that name."""
    _os.ask('rename', _path('replace', src, _PLAIN), _path('replace', dst, _PLAIN))


def readlink(path, *, dir_fd=None):
    """Where a link leads."""
    return _os.ask('readlink', _path('readlink', path, _PLAIN))


def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    """Make a link."""
    _os.ask('symlink', _path('symlink', src, _PLAIN), _path('symlink', dst, _PLAIN))


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    """Whether it is there, and its mode has the bits for anyone."""
    try:
        bits = stat(path).st_mode
    except OSError:
        return False
    return all(bits & want * 0o111 for want in (4, 2, 1) if mode & want)


def walk(top, topdown=True, onerror=None, followlinks=False):
    """(folder, folders in it, files in it), for a folder and all below."""
    todo = [fspath(top)]
    while todo:
        top = todo.pop()
        if isinstance(top, tuple):
            yield top
            continue
        try:
            names = listdir(top)
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        folders, files = [], []
        for entry in names:
            (folders if path.isdir(path.join(top, entry)) else files).append(entry)
        if topdown:
            yield top, folders, files
        else:
            todo.append((top, folders, files))
        for entry in reversed(folders):
            below = path.join(top, entry)
            if followlinks or not path.islink(below):
                todo.append(below)


def getpid():
    """The number of the process."""
    return _os.ask('process')[0]


def getppid():
    """The number of its parent."""
    return _os.ask('process')[1]


def getuid():
    """The user."""
    return _os.ask('process')[2]


def getgid():
    """The group."""
    return _os.ask('process')[3]


geteuid, getegid = getuid, getgid


class _Record(tuple):
    # A tuple whose items have names, shown as a result of the module `posix`.
    __slots__ = ()

    def __repr__(self):
        shown = [f'{field}={value!r}' for field, value in zip(self.fields, self)]
        return f"posix.{type(self).__name__}({', '.join(shown)})"


class uname_result(_Record):
    """What the program runs on."""

    __slots__ = ()
    fields = ('sysname', 'nodename', 'release', 'version', 'machine')
    sysname = property(lambda self: self[0])
    nodename = property(lambda self: self[1])
    release = property(lambda self: self[2])
    version = property(lambda self: self[3])
    machine = property(lambda self: self[4])


class times_result(_Record):
    """Seconds the process has worked, and those since some fixed moment."""

    __slots__ = ()
    fields = ('user', 'system', 'children_user', 'children_system', 'elapsed')
    user = property(lambda self: self[0])
    system = property(lambda self: self[1])
    children_user = property(lambda self: self[2])
    children_system = property(lambda self: self[3])
    elapsed = property(lambda self: self[4])


def uname():
    """What the program runs on, as far as it is told: see `platform`."""
    import platform
    return uname_result(platform.uname())


def times():
    """Seconds the process has worked: all count as its own, none as the system's."""
    import time
    return times_result((time.process_time(), 0.0, 0.0, 0.0, time.monotonic()))


def urandom(size, /):
    """Random bytes of the operating system."""
    return _os.entropy(size)


def cpu_count():
    """One: there are no threads here."""
    return 1


process_cpu_count = cpu_count


class _Environ(_MutableMapping):
    # Changes are seen by this program; there is no process it could start.
    def __init__(self, data):
        self._data = data

    def _text(self, value):
        if not isinstance(value, str):
            raise TypeError(f'str expected, not {type(value).__name__}')
        return value

    def __getitem__(self, key):
        try:
            return self._data[self._text(key)]
        except KeyError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        self._data[self._text(key)] = self._text(value)

    def __delitem__(self, key):
        try:
            del self._data[self._text(key)]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        yield from list(self._data)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return 'environ({%s})' % ', '.join(f'{k!r}: {v!r}' for k, v in self._data.items())

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __or__(self, other):
        return {**self, **other} if hasattr(other, 'keys') else NotImplemented

    def __ror__(self, other):
        return {**other, **self} if hasattr(other, 'keys') else NotImplemented

    def __ior__(self, other):
        self.update(other)
        return self


environ = _Environ(_os.environment())
supports_bytes_environ = False


def getenv(key, default=None):
    """A variable of the environment."""
    return environ.get(key, default)


def putenv(name, value, /):
    """Nothing is told to the system: change os.environ."""
    environ[name] = value


def unsetenv(name, /):
    """The same."""
    environ.pop(name, None)


def get_exec_path(env=None):
    """Folders of programs."""
    return (environ if env is None else env).get('PATH', defpath).split(pathsep)


def strerror(code, /):
    """The words of an error number."""
    from errno import _words
    return _words.get(code, f'Unknown error {code}')


class terminal_size(_namedtuple('terminal_size', 'columns lines')):
    __slots__ = ()


def get_terminal_size(fd=1):
    """No terminal is known."""
    raise OSError(25, 'Inappropriate ioctl for device')


import posixpath as path
sys.modules['os.path'] = path
