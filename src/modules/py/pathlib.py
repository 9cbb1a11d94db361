"""Paths as objects: pure ones, which ask nothing of the system, and those of files.

A path is kept as drive, root and names; text is made of it when somebody asks.
"""

import os
import sys

__all__ = ['UnsupportedOperation', 'PurePath', 'PurePosixPath', 'PureWindowsPath', 'Path',
           'PosixPath', 'WindowsPath']


class UnsupportedOperation(NotImplementedError):
    """The system can't do that."""


class _Posix:
    """How paths are read where '/' separates."""

    sep, altsep, sensitive = '/', '', True

    @staticmethod
    def split_root(text):
        """Drive, root and the rest."""
        if not text.startswith('/'):
            return '', '', text
        if text.startswith('//') and not text.startswith('///'):
            return '', '//', text[2:]
        return '', '/', text.lstrip('/')

    fold = staticmethod(lambda text: text)


class _Windows:
    """How paths are read where backslashes separate."""

    sep, altsep, sensitive = '\\', '/', False

    @staticmethod
    def split_root(text):
        """Drive, root and the rest."""
        if text[:2] == '\\\\':
            start = 8 if text[:8].upper() == '\\\\?\\UNC\\' else 2
            at = text.find('\\', start)
            if at == -1:
                return text, '', ''
            end = text.find('\\', at + 1)
            if end == -1:
                return text, '', ''
            return text[:end], '\\', text[end:].lstrip('\\')
        drive = ''
        if text[1:2] == ':':
            drive, text = text[:2], text[2:]
        root = '\\' if text[:1] == '\\' else ''
        return drive, root, text.lstrip('\\')

    fold = staticmethod(str.lower)


_RESERVED = {'CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$'} | {
    f'{name}{c}' for name in ('COM', 'LPT') for c in '123456789\xb9\xb2\xb3'}


class _Parents:
    """The ancestors of a path."""

    def __init__(self, path):
        self._path = path
        self._drive, self._root, self._tail = path.drive, path.root, path._names

    def __len__(self):
        return len(self._tail)

    def __getitem__(self, at):
        if isinstance(at, slice):
            return tuple(self[i] for i in range(*at.indices(len(self))))
        if at >= len(self) or at < -len(self):
            raise IndexError(at)
        if at < 0:
            at += len(self)
        return self._path._made(self._drive, self._root, self._tail[:-at - 1])

    def __iter__(self):
        for i in range(len(self)):
            yield self[i]

    def __contains__(self, value):
        return value in list(self)

    def __repr__(self):
        return f'<{type(self._path).__name__}.parents>'


from collections.abc import Sequence as _Sequence
_Sequence.register(_Parents)


class PurePath:
    """A path that is only looked at, never at what lies there."""

    __slots__ = ('_raw', '_drv', '_root', '_tail', '_text', '_hash')

    _kind = _Posix
    parser = os.path

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        kind = self._kind
        parts = []
        for arg in args:
            if isinstance(arg, PurePath):
                if arg._kind is not kind and kind is _Posix and arg._kind is _Windows:
                    parts.append(arg.as_posix())
                else:
                    parts.append(str(arg) if arg._kind is kind else arg.as_posix())
                continue
            try:
                text = os.fspath(arg)
            except TypeError:
                text = arg
            if not isinstance(text, str):
                raise TypeError('argument should be a str or an os.PathLike object where '
                                '__fspath__ returns a str, not '
                                f'{type(text).__name__!r}')
            parts.append(text)
        self._raw = parts
        drive, root, rest = '', '', []
        for part in parts:
            if kind.altsep:
                part = part.replace(kind.altsep, kind.sep)
            new_drive, new_root, tail = kind.split_root(part)
            if new_root:
                if new_drive or not drive:
                    drive = new_drive or drive
                root, rest = new_root, [tail]
            elif new_drive and kind.fold(new_drive) != kind.fold(drive):
                drive, root, rest = new_drive, '', [tail]
            else:
                if new_drive:
                    drive = new_drive
                rest.append(tail)
        if drive and not root and drive.startswith(kind.sep * 2) and kind is _Windows:
            # A share is always at its root.
            pieces = drive.split('\\')
            if len(pieces) == 4 and pieces[2] not in '?.' or len(pieces) == 6:
                root = '\\'
        self._drv, self._root = drive, root
        self._tail = [name for part in rest for name in part.split(kind.sep)
                      if name and name != '.']
        self._text = None
        self._hash = None

    def with_segments(self, *pathsegments):
        """A path of the same class."""
        return type(self)(*pathsegments)

    def _made(self, drive, root, tail):
        made = self.with_segments(self._joined(drive, root, tail))
        return made

    def _joined(self, drive, root, tail):
        sep = self._kind.sep
        if drive or root:
            return drive + root + sep.join(tail)
        if tail and self._kind is _Windows and tail[0][1:2] == ':':
            tail = ['.'] + tail
        return sep.join(tail)

    @property
    def _names(self):
        return self._tail

    def __reduce__(self):
        return type(self), tuple(self.parts)

    def __str__(self):
        if self._text is None:
            self._text = self._joined(self._drv, self._root, self._tail) or '.'
        return self._text

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        """The path with slashes."""
        return str(self).replace(self._kind.sep, '/')

    def __bytes__(self):
        return os.fsencode(self)

    def __repr__(self):
        return f'{type(self).__name__}({self.as_posix()!r})'

    def as_uri(self):
        """The path as a file URI."""
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote_from_bytes
        drive = self._drv
        if len(drive) == 2 and drive[1] == ':':
            prefix, path = 'file:///' + drive, self.as_posix()[2:]
        elif drive:
            prefix, path = 'file:', self.as_posix()
        else:
            prefix, path = 'file://', str(self)
        return prefix + quote_from_bytes(os.fsencode(path))

    def _key(self):
        return self._kind.fold(str(self))

    def _order(self):
        return self._key().split(self._kind.sep)

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._kind is other._kind and self._key() == other._key()

    def __hash__(self):
        if self._hash is None:
            self._hash = hash(self._key())
        return self._hash

    def _comparable(self, other):
        return isinstance(other, PurePath) and self._kind is other._kind

    def __lt__(self, other):
        return self._order() < other._order() if self._comparable(other) else NotImplemented

    def __le__(self, other):
        return self._order() <= other._order() if self._comparable(other) else NotImplemented

    def __gt__(self, other):
        return self._order() > other._order() if self._comparable(other) else NotImplemented

    def __ge__(self, other):
        return self._order() >= other._order() if self._comparable(other) else NotImplemented

    @property
    def drive(self):
        """The drive letter or share, or ''."""
        return self._drv

    @property
    def root(self):
        """The root, or ''."""
        return self._root

    @property
    def anchor(self):
        """Drive and root."""
        return self._drv + self._root

    @property
    def parts(self):
        """The anchor, if there is one, and the names."""
        anchor = self._drv + self._root
        return (anchor, *self._tail) if anchor else tuple(self._tail)

    @property
    def name(self):
        """The last name, or ''."""
        return self._tail[-1] if self._tail else ''

    @property
    def suffix(self):
        """The end of the name from its last dot, or ''."""
        name = self.name
        at = name.rfind('.')
        return name[at:] if 0 < at < len(name) - 1 else ''

    @property
    def suffixes(self):
        """All ends of the name that begin with a dot."""
        name = self.name
        if name.endswith('.'):
            return []
        return ['.' + part for part in name.lstrip('.').split('.')[1:]]

    @property
    def stem(self):
        """The name without its suffix."""
        name = self.name
        at = name.rfind('.')
        return name[:at] if 0 < at < len(name) - 1 else name

    def with_name(self, name):
        """The path with another name."""
        kind = self._kind
        if not name or kind.sep in name or (kind.altsep and kind.altsep in name) or name == '.':
            raise ValueError(f'Invalid name {name!r}')
        if not self._tail:
            raise ValueError(f'{self!r} has an empty name')
        return self._made(self._drv, self._root, self._tail[:-1] + [name])

    def with_stem(self, stem):
        """The path with another stem."""
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(f'{self!r} has a non-empty suffix')
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        """The path with another suffix."""
        if not self.name:
            raise ValueError(f'{self!r} has an empty name')
        if suffix and (not suffix.startswith('.') or suffix == '.'
                       or self._kind.sep in suffix):
            raise ValueError(f'Invalid suffix {suffix!r}')
        return self.with_name(self.stem + suffix)

    def relative_to(self, other, *_deprecated, walk_up=False):
        """The way from another path to this one."""
        other = self.with_segments(other, *_deprecated)
        for step, path in enumerate([other, *other.parents]):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f'{str(self)!r} is not in the subpath of {str(other)!r}')
            if path.name == '..':
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f'{str(self)!r} and {str(other)!r} have different anchors')
        return self._made('', '', ['..'] * step + self._tail[len(path._tail):])

    def is_relative_to(self, other, *_deprecated):
        """Whether this path lies below another."""
        other = self.with_segments(other, *_deprecated)
        return other == self or other in self.parents

    def joinpath(self, *pathsegments):
        """This path and more."""
        return self.with_segments(self, *pathsegments)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    @property
    def parent(self):
        """The path one name shorter."""
        if not self._tail:
            return self
        return self._made(self._drv, self._root, self._tail[:-1])

    @property
    def parents(self):
        """The ancestors, the nearest first."""
        return _Parents(self)

    def is_absolute(self):
        """Whether the path doesn't depend on where one is."""
        if self._kind is _Windows:
            return bool(self._drv and self._root)
        return bool(self._root)

    def is_reserved(self):
        """Whether the name means a device."""
        if self._kind is _Posix or not self._tail:
            return False
        return self._tail[-1].partition('.')[0].partition(':')[0].rstrip(' ').upper() in _RESERVED

    def match(self, path_pattern, *, case_sensitive=None):
        """Whether the end of the path fits a pattern."""
        pattern = path_pattern if isinstance(path_pattern, PurePath) else self.with_segments(
            path_pattern)
        names, wanted = list(self.parts), list(pattern.parts)
        if not wanted:
            raise ValueError('empty pattern')
        if len(wanted) > len(names) or pattern.anchor and len(wanted) != len(names):
            return False
        sensitive = self._kind.sensitive if case_sensitive is None else case_sensitive
        return all(_fits(name, glob, sensitive)
                   for name, glob in zip(reversed(names), reversed(wanted)))

    def full_match(self, pattern, *, case_sensitive=None):
        """Whether the whole path fits a pattern, in which ** means any folders."""
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        sensitive = self._kind.sensitive if case_sensitive is None else case_sensitive
        names, globs = list(self.parts), list(pattern.parts)
        # How far the names can be matched by the globs so far.
        reached = {0}
        for glob in globs:
            if glob == '**':
                reached = set(range(min(reached, default=len(names) + 1), len(names) + 1))
            else:
                reached = {i + 1 for i in reached
                           if i < len(names) and _fits(names[i], glob, sensitive)}
        return len(names) in reached


def _fits(name, glob, sensitive):
    import re
    from fnmatch import translate
    return re.match(translate(glob), name, 0 if sensitive else re.IGNORECASE) is not None


class PurePosixPath(PurePath):
    """A path with slashes."""

    __slots__ = ()


class PureWindowsPath(PurePath):
    """A path with backslashes and drives."""

    __slots__ = ()
    _kind = _Windows


os.PathLike.register(PurePath)


class Path(PurePath):
    """A path of the system the program runs on."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    @classmethod
    def cwd(cls):
        """Where the program is."""
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        """The user's own folder."""
        return cls('~').expanduser()

    @classmethod
    def from_uri(cls, uri):
        """The path of a file URI."""
        if not uri.startswith('file:'):
            raise ValueError(f"URI does not start with 'file:': {uri!r}")
        path = uri[5:]
        if path[:3] == '///':
            path = path[2:]
        elif path[:12] == '//localhost/':
            path = path[11:]
        from urllib.parse import unquote_to_bytes
        path = cls(os.fsdecode(unquote_to_bytes(path)))
        if not path.is_absolute():
            raise ValueError(f'URI is not absolute: {uri!r}')
        return path

    def stat(self, *, follow_symlinks=True):
        """What the system knows about the file."""
        return os.stat(self) if follow_symlinks else os.lstat(self)

    def lstat(self):
        """The same about a link itself."""
        return os.lstat(self)

    def exists(self, *, follow_symlinks=True):
        """Whether something is there."""
        try:
            self.stat(follow_symlinks=follow_symlinks)
        except (OSError, ValueError):
            return False
        return True

    def is_dir(self, *, follow_symlinks=True):
        """Whether it is a folder."""
        return os.path.isdir(self)

    def is_file(self, *, follow_symlinks=True):
        """Whether it is a file."""
        return os.path.isfile(self)

    def is_symlink(self):
        """Whether it is a link."""
        return os.path.islink(self)

    def is_mount(self):
        """Whether another file system begins there: not told."""
        return str(self) == '/'

    def is_block_device(self):
        """Whether it is a device of blocks."""
        return False

    is_char_device = is_fifo = is_socket = is_junction = is_block_device

    def samefile(self, other_path):
        """Whether two paths lead to the same file."""
        return os.path.samefile(self, other_path)

    def absolute(self):
        """The path from the root."""
        return self if self.is_absolute() else self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        """The path from the root without links and dots."""
        if strict:
            os.stat(self)
        return self.with_segments(os.path.realpath(self))

    def readlink(self):
        """What a link leads to."""
        return self.with_segments(os.readlink(self))

    def expanduser(self):
        """The path with ~ replaced."""
        if not (self._drv or self._root) and self._tail and self._tail[0][:1] == '~':
            home = os.path.expanduser(self._tail[0])
            if home[:1] == '~':
                raise RuntimeError('Could not determine home directory.')
            return self.with_segments(home, *self._tail[1:])
        return self

    def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
        """Open the file."""
        return open(str(self), mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """All bytes of the file."""
        with self.open('rb') as file:
            return file.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        """All text of the file."""
        with self.open('r', encoding=encoding, errors=errors, newline=newline) as file:
            return file.read()

    def write_bytes(self, data):
        """Write a file of bytes."""
        with self.open('wb') as file:
            return file.write(memoryview(data))

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Write a file of text."""
        if not isinstance(data, str):
            raise TypeError(f'data must be str, not {type(data).__name__}')
        with self.open('w', encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    def iterdir(self):
        """Yields what is in the folder."""
        names = os.listdir(self)
        return (self / name for name in names)

    def _walk_names(self, parts, sensitive):
        if not parts:
            yield self
            return
        first, rest = parts[0], parts[1:]
        if first == '**':
            yield from self._walk_names(rest, sensitive)
            try:
                inner = sorted(os.listdir(self))
            except OSError:
                return
            for name in inner:
                child = self / name
                if child.is_dir() and not child.is_symlink():
                    yield from child._walk_names(parts, sensitive)
            return
        if not any(c in first for c in '*?['):
            child = self / first
            if child.exists() or child.is_symlink():
                yield from child._walk_names(rest, sensitive)
            return
        try:
            inner = os.listdir(self)
        except OSError:
            return
        for name in inner:
            if _fits(name, first, sensitive):
                child = self / name
                if not rest or child.is_dir():
                    yield from child._walk_names(rest, sensitive)

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """Yields what fits a pattern below the folder."""
        path = pattern if isinstance(pattern, PurePath) else self.with_segments(pattern)
        if path.anchor:
            raise NotImplementedError('Non-relative patterns are unsupported')
        parts = list(path.parts)
        if not parts:
            raise ValueError(f'Unacceptable pattern: {str(pattern)!r}')
        sensitive = True if case_sensitive is None else case_sensitive
        if isinstance(pattern, str) and pattern.endswith('/'):
            return (found for found in self._unique(parts, sensitive) if found.is_dir())
        return self._unique(parts, sensitive)

    def _unique(self, parts, sensitive):
        seen = set()
        for found in self._walk_names(parts, sensitive):
            if found not in seen:
                seen.add(found)
                yield found

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """The same in all folders below."""
        path = pattern if isinstance(pattern, PurePath) else self.with_segments(pattern)
        return self.glob(self.with_segments('**', path), case_sensitive=case_sensitive)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """Yields (folder, folders in it, files in it) for all folders below."""
        try:
            names = os.listdir(self)
        except OSError as error:
            if on_error is not None:
                on_error(error)
            return
        folders = [n for n in names if (self / n).is_dir()
                   and (follow_symlinks or not (self / n).is_symlink())]
        files = [n for n in names if n not in folders]
        if top_down:
            yield self, folders, files
        for name in folders:
            yield from (self / name).walk(top_down, on_error, follow_symlinks)
        if not top_down:
            yield self, folders, files

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Make the folder."""
        try:
            os.mkdir(self)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def rmdir(self):
        """Remove the empty folder."""
        os.rmdir(self)

    def unlink(self, missing_ok=False):
        """Remove the file."""
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def touch(self, mode=0o666, exist_ok=True):
        """Make an empty file if there is none."""
        if self.exists():
            if not exist_ok:
                raise FileExistsError(17, 'File exists', str(self))
            return
        self.open('a').close()

    def rename(self, target):
        """Move the file; gives the new path."""
        os.rename(self, target)
        return self.with_segments(target)

    def replace(self, target):
        """Move the file over another; gives the new path."""
        os.replace(self, target)
        return self.with_segments(target)

    def symlink_to(self, target, target_is_directory=False):
        """Make a link here to something."""
        os.symlink(target, self)

    def owner(self, *, follow_symlinks=True):
        """Who owns the file: not told."""
        raise UnsupportedOperation(f'{type(self).__name__}.owner() is unsupported on this system')

    def group(self, *, follow_symlinks=True):
        """The group of the file: not told."""
        raise UnsupportedOperation(f'{type(self).__name__}.group() is unsupported on this system')


class PosixPath(Path, PurePosixPath):
    """A path of a system with slashes."""

    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    """A path of a system with backslashes: not this one."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation(f'cannot instantiate {cls.__name__!r} on your system')


for _class in (UnsupportedOperation, PurePath, PurePosixPath, PureWindowsPath, Path, PosixPath,
               WindowsPath):
    _class.__module__ = 'pathlib._local' if _class is not UnsupportedOperation else 'pathlib._abc'
del _class
