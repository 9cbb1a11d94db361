"""Copying, moving and removing files and folders."""

import collections
import os

__all__ = ['copyfileobj', 'copyfile', 'copymode', 'copystat', 'copy', 'copy2', 'copytree',
           'move', 'rmtree', 'Error', 'SpecialFileError', 'ignore_patterns', 'which',
           'get_terminal_size', 'SameFileError']

COPY_BUFSIZE = 64 * 1024


class Error(OSError):
    """Something went wrong."""


class SameFileError(Error):
    """Source and target are the same file."""


class SpecialFileError(OSError):
    """A file that can't be copied."""


def copyfileobj(fsrc, fdst, length=0):
    """Copy what is left of an open file to another."""
    while piece := fsrc.read(length or COPY_BUFSIZE):
        fdst.write(piece)


def copyfile(src, dst, *, follow_symlinks=True):
    """Copy the bytes of a file; gives the target."""
    if os.path.exists(dst) and os.path.samefile(src, dst):
        raise SameFileError(f'{src!r} and {dst!r} are the same file')
    if not follow_symlinks and os.path.islink(src):
        os.symlink(os.readlink(src), dst)
        return dst
    with open(src, 'rb') as fsrc, open(dst, 'wb') as fdst:
        copyfileobj(fsrc, fdst)
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    """Permissions aren't copied here."""


def copystat(src, dst, *, follow_symlinks=True):
    """Times and permissions aren't copied here."""


def copy(src, dst, *, follow_symlinks=True):
    """Copy a file to a file or into a folder; gives the target."""
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    return copyfile(src, dst, follow_symlinks=follow_symlinks)


copy2 = copy


def ignore_patterns(*patterns):
    """What copytree() leaves out, by patterns."""
    def ignore(path, names):
        import fnmatch
        found = []
        for pattern in patterns:
            found.extend(fnmatch.filter(names, pattern))
        return set(found)
    return ignore


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2,
             ignore_dangling_symlinks=False, dirs_exist_ok=False):
    """Copy a folder and all below; gives the target."""
    names = os.listdir(src)
    left_out = ignore(os.fspath(src), names) if ignore is not None else set()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    for name in names:
        if name in left_out:
            continue
        old, new = os.path.join(src, name), os.path.join(dst, name)
        if symlinks and os.path.islink(old):
            os.symlink(os.readlink(old), new)
        elif os.path.isdir(old):
            copytree(old, new, symlinks, ignore, copy_function, dirs_exist_ok=dirs_exist_ok)
        else:
            copy_function(old, new)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    """Remove a folder and all below."""
    def failed(function, where, error):
        if onexc is not None:
            onexc(function, where, error)
        elif onerror is not None:
            onerror(function, where, (type(error), error, error.__traceback__))
        elif not ignore_errors:
            raise error

    try:
        if os.path.islink(path):
            raise OSError('Cannot call rmtree on a symbolic link')
        names = os.listdir(path)
    except OSError as error:
        failed(os.listdir, path, error)
        return
    for name in names:
        full = os.path.join(path, name)
        if os.path.isdir(full) and not os.path.islink(full):
            rmtree(full, ignore_errors, onerror, onexc=onexc)
            continue
        try:
            os.unlink(full)
        except OSError as error:
            failed(os.unlink, full, error)
    try:
        os.rmdir(path)
    except OSError as error:
        failed(os.rmdir, path, error)


def move(src, dst, copy_function=copy2):
    """Move a file or folder; gives where it is then."""
    real = dst
    if os.path.isdir(dst):
        real = os.path.join(dst, os.path.basename(os.fspath(src).rstrip('/')))
        if os.path.exists(real):
            raise Error(f"Destination path '{real}' already exists")
    os.rename(src, real)
    return real


def get_terminal_size(fallback=(80, 24)):
    """Columns and lines of the terminal."""
    def number(name, other):
        try:
            return int(os.environ[name]) or other
        except (KeyError, ValueError):
            return other
    size = collections.namedtuple('terminal_size', 'columns lines')
    size.__qualname__ = 'terminal_size'
    size.__module__ = 'os'
    return size(number('COLUMNS', fallback[0]), number('LINES', fallback[1]))


def which(cmd, mode=1, path=None):
    """Where a program lies: programs can't be run, so nowhere."""
    return None
