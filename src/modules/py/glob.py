"""Paths against patterns."""

import os
import fnmatch
import re

__all__ = ['escape', 'glob', 'iglob', 'translate']


def has_magic(s):
    """Whether a pattern has any of * ? [."""
    return re.search(b'[*?[]' if isinstance(s, bytes) else '[*?[]', s) is not None


def escape(pathname):
    """The pattern that fits just this path."""
    if isinstance(pathname, bytes):
        return re.sub(b'([*?[])', rb'[\1]', pathname)
    return re.sub('([*?[])', r'[\1]', pathname)


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """A list of the paths that fit."""
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive,
                      include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """The paths that fit, one by one."""
    root = os.fspath(root_dir) if root_dir is not None else pathname[:0]
    for found in _glob(root, pathname, recursive, False, include_hidden):
        if found or not recursive or pathname[:2] not in ('**', b'**'):
            yield found


def _glob(root, pathname, recursive, folders_only, hidden):
    folder, name = os.path.split(pathname)
    join = os.path.join
    if not has_magic(pathname):
        if name:
            if os.path.lexists(join(root, pathname)):
                yield pathname
        elif os.path.isdir(join(root, folder)):
            yield pathname
        return
    if not folder:
        yield from _in_folder(root, folder, name, recursive, folders_only, hidden)
        return
    if folder != pathname and has_magic(folder):
        folders = _glob(root, folder, recursive, True, hidden)
    else:
        folders = [folder]
    for folder in folders:
        for found in _in_folder(root, folder, name, recursive, folders_only, hidden):
            yield join(folder, found)


def _names(path, folders_only):
    try:
        names = os.listdir(path or os.curdir)
    except OSError:
        return []
    if folders_only:
        names = [n for n in names if os.path.isdir(os.path.join(path, n))]
    return names


def _in_folder(root, folder, name, recursive, folders_only, hidden):
    where = os.path.join(root, folder) if root else folder
    if recursive and name in ('**', b'**'):
        if not where or os.path.isdir(where):
            yield name[:0]
        yield from _below(where, name[:0], folders_only, hidden)
    elif not has_magic(name):
        if not name:
            if os.path.isdir(where):
                yield name
        elif os.path.lexists(os.path.join(where, name)):
            yield name
    else:
        names = _names(where, folders_only)
        if not hidden and name[:1] not in ('.', b'.'):
            names = [n for n in names if n[:1] not in ('.', b'.')]
        yield from fnmatch.filter(names, name)


def _below(where, prefix, folders_only, hidden):
    for name in _names(where, folders_only):
        if hidden or name[:1] not in ('.', b'.'):
            path = os.path.join(prefix, name) if prefix else name
            yield path
            yield from _below(os.path.join(where, name), path, folders_only, hidden)
