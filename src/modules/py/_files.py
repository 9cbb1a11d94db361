"""`open` of the interpreter itself: files held in memory, written back when flushed.

A file is read whole when it is opened and written whole when it is flushed or closed;
cells never get here, their `open` is the supervisor's.
"""

import io
import _fileio


class _File(io.BytesIO):
    """The bytes of a file."""

    def __init__(self, name, data, mode, reads, writes):
        super().__init__(data)
        self.name = name
        self.mode = mode
        self._reads = reads
        self._writes = writes
        self._dirty = False

    def readable(self):
        return self._reads

    def writable(self):
        return self._writes

    def read(self, size=-1):
        if not self._reads:
            raise io.UnsupportedOperation('not readable')
        return super().read(size)

    def write(self, data):
        if not self._writes:
            raise io.UnsupportedOperation('not writable')
        self._dirty = True
        return super().write(data)

    def truncate(self, pos=None):
        if not self._writes:
            raise io.UnsupportedOperation('truncate')
        self._dirty = True
        return super().truncate(pos)

    def flush(self):
        if not self.closed and self._dirty:
            self._dirty = False
            _fileio.write(self.name, self.getvalue(), False, False)

    def close(self):
        if not self.closed:
            self.flush()
            super().close()

    def fileno(self):
        return 3

    def isatty(self):
        return False

    def __repr__(self):
        return f'<_io.BufferedReader name={self.name!r}>'


def open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None,
         closefd=True, opener=None):
    """Open a file, as the built-in function does."""
    if isinstance(file, bytes):
        file = file.decode()
    elif hasattr(type(file), '__fspath__'):
        file = file.__fspath__()
    if isinstance(file, int):
        raise OSError(9, 'Bad file descriptor')
    if not isinstance(file, str):
        raise TypeError(f'expected str, bytes or os.PathLike object, not {type(file).__name__}')
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {type(mode).__name__}")
    kinds = [c for c in mode if c in 'rwax']
    if set(mode) - set('rwaxbt+') or len(mode) != len(set(mode)):
        raise ValueError(f'invalid mode: {mode!r}')
    if 'b' in mode and 't' in mode:
        raise ValueError("can't have text and binary mode at once")
    if len(kinds) != 1:
        raise ValueError('must have exactly one of create/read/write/append mode')
    if 'b' in mode and encoding is not None:
        raise ValueError("binary mode doesn't take an encoding argument")
    kind, plus = kinds[0], '+' in mode
    reads, writes = kind == 'r' or plus, kind != 'r' or plus
    if kind == 'r':
        data = _fileio.read(file)
    elif kind == 'a':
        _fileio.write(file, b'', True, False)
        data = _fileio.read(file)
    else:
        _fileio.write(file, b'', False, kind == 'x')
        data = b''
    stream = _File(file, data, mode, reads, writes)
    if kind == 'a':
        stream.seek(0, 2)
    if 'b' in mode:
        return stream
    text = io.TextIOWrapper(stream, encoding, errors, newline)
    text.mode = mode
    return text
