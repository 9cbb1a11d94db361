"""`open` of the interpreter itself: files held in memory, written back when flushed.

A file is read whole when it is opened and written whole when it is flushed or closed;
cells never get here, their `open` is the supervisor's.
"""

import io
import _fileio


_CONSTRUCTOR = 'file() constructor not accessible in restricted mode'


def _refuse(kind):
    # Attack: calling the type of a file the supervisor opened (tests/escape/deputy_open_import.py).
    if _fileio.in_use_by_cell():
        raise OSError(_CONSTRUCTOR)
    raise TypeError(f"cannot create '_io.{kind}' instances")


class _State:
    """Where a file lies and what may be done with it; no attribute of a file leads here."""

    __slots__ = ('path', 'mode', 'reads', 'writes', 'dirty', 'direct', 'number')


# The files that hold what isn't written yet, by state. Nobody may close them any more, so they are
# written when many wait, when one of that name is opened, and at the end.
_unwritten = {}
_MOST_UNWRITTEN = 32


def _note_change(stream, state):
    if not state.dirty:
        state.dirty = True
        _unwritten[state] = stream
        if len(_unwritten) > _MOST_UNWRITTEN:
            next(iter(_unwritten.values())).flush()


def write_all():
    """Write what is left to be written, at the end of the program."""
    for stream in list(_unwritten.values()):
        try:
            stream.flush()
        except OSError:
            pass


# The files whose numbers were asked for, until they are closed.
_numbered = {}


def _number_of(state):
    if state.number is None:
        state.number = next(n for n in range(3, len(_numbered) + 4) if n not in _numbered)
        _numbered[state.number] = state.path
    return state.number


def path_of(number):
    """The path of the file with this number, None if there is none."""
    if 0 <= number <= 2:
        return f'/dev/fd/{number:d}'
    return _numbered.get(number)


class _File(io.BytesIO):
    """The bytes of a file."""

    __slots__ = ('_state',)

    def __init__(self, *args, **kwargs):
        _refuse('BufferedReader')

    @property
    def name(self):
        return _state_of(self).path

    @property
    def mode(self):
        return _state_of(self).mode

    def readable(self):
        return _state_of(self).reads

    def writable(self):
        return _state_of(self).writes

    def read(self, size=-1):
        if not _state_of(self).reads:
            raise io.UnsupportedOperation('not readable')
        return super().read(size)

    def write(self, data):
        state = _state_of(self)
        if not state.writes:
            raise io.UnsupportedOperation('not writable')
        _note_change(self, state)
        n = super().write(data)
        if state.direct:
            self.flush()
        return n

    def truncate(self, pos=None):
        state = _state_of(self)
        if not state.writes:
            raise io.UnsupportedOperation('truncate')
        _note_change(self, state)
        return super().truncate(pos)

    def flush(self):
        state = _state_of(self)
        if not self.closed and state.dirty:
            state.dirty = False
            _unwritten.pop(state, None)
            _fileio.write(state.path, self.getvalue(), False, False)

    def close(self):
        if not self.closed:
            self.flush()
            _numbered.pop(_state_of(self).number, None)
            super().close()

    def fileno(self):
        if self.closed:
            raise ValueError('I/O operation on closed file')
        return _number_of(_state_of(self))

    def isatty(self):
        return False

    def __repr__(self):
        return f'<_io.BufferedReader name={self.name!r}>'


_state_of, _set_state = _File._state.__get__, _File._state.__set__
del _File._state


class _Text(io.TextIOWrapper):
    """The text of a file."""

    def __init__(self, *args, **kwargs):
        _refuse('TextIOWrapper')


for _class, _name in ((_File, 'BufferedReader'), (_Text, 'TextIOWrapper')):
    _class.__name__ = _class.__qualname__ = _name
    _class.__module__ = '_io'


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
    if '\0' in file:
        raise ValueError('embedded null byte')
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {type(mode).__name__}")
    kinds = [c for c in mode if c in 'rwax']
    if set(mode) - set('rwaxbt+') or len(mode) != len(set(mode)):
        raise ValueError(f'invalid mode: {mode!r}')
    if 'b' in mode and 't' in mode:
        raise ValueError("can't have text and binary mode at once")
    if len(kinds) != 1:
        text = 'ust have exactly one of create/read/write/append mode'
        if not kinds:
            raise ValueError(f'M{text} and at most one plus')
        raise ValueError(f'm{text}')
    if 'b' in mode and encoding is not None:
        raise ValueError("binary mode doesn't take an encoding argument")
    if buffering == 0 and 'b' not in mode:
        raise ValueError("can't have unbuffered text I/O")
    kind, plus = kinds[0], '+' in mode
    for state in [s for s in _unwritten if s.path == file]:
        _unwritten[state].flush()
    reads, writes = kind == 'r' or plus, kind != 'r' or plus
    if kind == 'r':
        data = _fileio.read(file)
    elif kind == 'a':
        _fileio.write(file, b'', True, False)
        data = _fileio.read(file)
    else:
        _fileio.write(file, b'', False, kind == 'x')
        data = b''
    state = _State()
    state.path, state.mode, state.dirty, state.number = file, mode, False, None
    state.reads, state.writes = reads, writes
    state.direct = buffering == 0
    stream = _File.__new__(_File)
    _set_state(stream, state)
    io.BytesIO.__init__(stream, data)
    if kind == 'a':
        stream.seek(0, 2)
    if 'b' in mode:
        return stream
    text = _Text.__new__(_Text)
    io.TextIOWrapper.__init__(text, stream, encoding, errors, newline)
    text.mode = mode
    return text
