"""Files and folders for a while, with names nobody else uses."""

import os as _os
import random as _random
import shutil as _shutil

__all__ = ['NamedTemporaryFile', 'TemporaryFile', 'SpooledTemporaryFile', 'TemporaryDirectory',
           'mkdtemp', 'mktemp', 'TMP_MAX', 'gettempprefix', 'tempdir', 'gettempdir',
           'gettempprefixb', 'gettempdirb', 'template']

TMP_MAX = 10000
template = 'tmp'
tempdir = None
_names = _random.SystemRandom() if hasattr(_random, 'SystemRandom') else _random.Random()


def gettempprefix():
    """How names begin."""
    return template


def gettempprefixb():
    """The same as bytes."""
    return template.encode()


def gettempdir():
    """The folder for temporary files."""
    global tempdir
    if tempdir is None:
        for name in ('TMPDIR', 'TEMP', 'TMP'):
            folder = _os.environ.get(name)
            if folder and _os.path.isdir(folder):
                tempdir = _os.path.abspath(folder)
                break
        else:
            tempdir = '/tmp'
    return tempdir


def gettempdirb():
    """The same as bytes."""
    return gettempdir().encode()


def _new_name(suffix, prefix, dir):
    prefix = template if prefix is None else prefix
    letters = ''.join(_names.choices('abcdefghijklmnopqrstuvwxyz0123456789_', k=8))
    return _os.path.join(gettempdir() if dir is None else dir, prefix + letters + (suffix or ''))


def mktemp(suffix='', prefix=template, dir=None):
    """A name that isn't used yet."""
    for _ in range(TMP_MAX):
        name = _new_name(suffix, prefix, dir)
        if not _os.path.exists(name):
            return name
    raise FileExistsError(17, 'No usable temporary filename found')


def mkdtemp(suffix=None, prefix=None, dir=None):
    """A new folder."""
    for _ in range(TMP_MAX):
        name = _new_name(suffix, prefix, dir)
        try:
            _os.mkdir(name)
        except FileExistsError:
            continue
        return _os.path.abspath(name)
    raise FileExistsError(17, 'No usable temporary directory name found')


class _TemporaryFileWrapper:
    """A file that is removed when it is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self.delete = delete
        self._delete_on_close = delete_on_close
        self._removed = False

    def __getattr__(self, name):
        return getattr(self.__dict__['file'], name)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *exc):
        self.file.__exit__(*exc)
        self._remove()

    def _remove(self):
        if self.delete and not self._removed:
            self._removed = True
            try:
                _os.unlink(self.name)
            except FileNotFoundError:
                pass

    def close(self):
        """Close the file, and remove it."""
        self.file.close()
        if self._delete_on_close:
            self._remove()

    def __iter__(self):
        yield from self.file

    def __del__(self):
        self._remove()


def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None,
                       prefix=None, dir=None, delete=True, *, errors=None,
                       delete_on_close=True):
    """A new file with a name, removed when it is closed."""
    name = mktemp(suffix or '', template if prefix is None else prefix, dir)
    file = open(name, mode, buffering, encoding, errors, newline)
    return _TemporaryFileWrapper(file, name, delete, delete_on_close)


def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None,
                  prefix=None, dir=None, *, errors=None):
    """A new file without a name: it is held in memory."""
    import io
    file = io.BytesIO()
    if 'b' in mode:
        return file
    return io.TextIOWrapper(file, encoding, errors, newline)


class SpooledTemporaryFile:
    """A file held in memory."""

    def __init__(self, max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None,
                 suffix=None, prefix=None, dir=None, *, errors=None):
        self._file = TemporaryFile(mode, encoding=encoding, newline=newline, errors=errors)
        self.mode = mode

    def __getattr__(self, name):
        return getattr(self.__dict__['_file'], name)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self._file.close()

    def __iter__(self):
        return iter(self._file)

    def rollover(self):
        """Move the file to a disk: it stays in memory."""


class TemporaryDirectory:
    """A new folder, removed with all that is in it at the end of the block."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *,
                 delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._delete = delete
        self._ignore = ignore_cleanup_errors

    def __repr__(self):
        return f'<{type(self).__name__} {self.name!r}>'

    def __enter__(self):
        return self.name

    def __exit__(self, *exc):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        """Remove the folder."""
        if _os.path.exists(self.name):
            _shutil.rmtree(self.name, ignore_errors=self._ignore)
