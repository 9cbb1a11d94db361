"""Buffered streams over raw ones, for `io`, which takes them from here when they are asked for."""

from _padcell import show_as as _show_as
from io import (BufferedIOBase, DEFAULT_BUFFER_SIZE, RawIOBase, UnsupportedOperation,
                BlockingIOError)


def _check_size(size):
    if size <= 0:
        raise ValueError('buffer size must be strictly positive')


class _Buffered(BufferedIOBase):
    """What the buffered streams share: the raw stream behind them."""

    def _init_raw(self, raw):
        self._raw = raw

    @property
    def raw(self):
        return self._stream()

    def _stream(self):
        raw = self._raw
        if raw is None:
            raise ValueError('raw stream has been detached')
        return raw

    @property
    def closed(self):
        return self._stream().closed

    @property
    def name(self):
        return self._stream().name

    @property
    def mode(self):
        return self._stream().mode

    def detach(self):
        """Flush, and give the raw stream away."""
        raw = self._stream()
        self.flush()
        self._raw = None
        return raw

    def close(self):
        if self._raw is not None and not self.closed:
            try:
                self.flush()
            finally:
                self._raw.close()

    def flush(self):
        if self.closed:
            raise ValueError('flush on closed file')
        self._stream().flush()

    def seekable(self):
        return self._stream().seekable()

    def readable(self):
        return self._stream().readable()

    def writable(self):
        return self._stream().writable()

    def fileno(self):
        return self._stream().fileno()

    def isatty(self):
        return self._stream().isatty()

    def truncate(self, pos=None):
        self._stream()
        self._checkClosed('truncate of closed file')
        self.flush()
        return self.raw.truncate(self.tell() if pos is None else pos)

    def __getstate__(self):
        raise TypeError(f'cannot pickle {self.__class__.__name__!r} object')

    def __repr__(self):
        kind = f'{type(self).__module__}.{type(self).__qualname__}'
        try:
            return f'<{kind} name={self.name!r}>'
        except AttributeError:
            return f'<{kind}>'


class BufferedReader(_Buffered):
    """Reads a raw stream in larger pieces."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise OSError('File or stream is not readable.')
        self._init_raw(raw)
        _check_size(buffer_size)
        self._size = buffer_size
        self._data = b''
        self._at = 0

    def _open(self, what):
        self._stream()
        if self.closed:
            raise ValueError(f'{what} of closed file')

    def _more(self, size):
        # One more piece from the raw stream; None when it would block.
        piece = self.raw.read(max(size, self._size))
        if piece:
            self._data = self._data[self._at:] + piece
            self._at = 0
        return piece

    def read(self, size=-1):
        self._open('read')
        if size is None:
            size = -1
        if size < -1:
            raise ValueError('read length must be non-negative or -1')
        if size == -1:
            have, self._data, self._at = self._data[self._at:], b'', 0
            if hasattr(self.raw, 'readall'):
                rest = self.raw.readall()
                if rest is None:
                    return have or None
                return have + rest
            parts = [have]
            while True:
                piece = self.raw.read()
                if not piece:
                    if piece is None and not any(parts):
                        return None
                    return b''.join(parts)
                parts.append(piece)
        while len(self._data) - self._at < size:
            piece = self._more(size - len(self._data) + self._at)
            if not piece:
                if piece is None and self._at == len(self._data):
                    return None
                break
        result = self._data[self._at:self._at + size]
        self._at += len(result)
        return result

    def read1(self, size=-1):
        self._open('read')
        if size < 0:
            size = self._size
        if size == 0:
            return b''
        if self._at == len(self._data):
            piece = self.raw.read(self._size if size <= self._size else size)
            self._data, self._at = piece or b'', 0
        result = self._data[self._at:self._at + size]
        self._at += len(result)
        return result

    def readinto(self, b):
        view = memoryview(b).cast('B')
        data = self.read(len(view))
        if data is None:
            return None
        view[:len(data)] = data
        return len(data)

    def readinto1(self, b):
        view = memoryview(b).cast('B')
        data = self.read1(len(view))
        view[:len(data)] = data
        return len(data)

    def readline(self, size=-1):
        self._open('readline')
        if size is None:
            size = -1
        while True:
            end = self._data.find(b'\n', self._at)
            if end >= 0:
                end += 1
            elif 0 <= size <= len(self._data) - self._at:
                end = self._at + size
            else:
                if self._more(self._size):
                    continue
                end = len(self._data)
            if size >= 0:
                end = min(end, self._at + size)
            line = self._data[self._at:end]
            self._at = end
            return line

    def peek(self, size=0):
        """Bytes ahead, without reading them."""
        self._open('peek')
        if self._at == len(self._data):
            piece = self.raw.read(self._size)
            self._data, self._at = piece or b'', 0
        return self._data[self._at:]

    def tell(self):
        self._open('tell')
        return max(self.raw.tell() - len(self._data) + self._at, 0)

    def seek(self, pos, whence=0):
        if whence not in (0, 1, 2):
            raise ValueError(f'whence value {whence} unsupported')
        self._open('seek')
        if not self.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')
        if whence == 1:
            pos -= len(self._data) - self._at
        self._data, self._at = b'', 0
        return self.raw.seek(pos, whence)

    def write(self, b):
        raise UnsupportedOperation('write')

    def writable(self):
        return False


class BufferedWriter(_Buffered):
    """Writes to a raw stream in larger pieces."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise OSError('File or stream is not writable.')
        self._init_raw(raw)
        _check_size(buffer_size)
        self._size = buffer_size
        self._held = bytearray()

    def readable(self):
        return False

    def write(self, b):
        self._stream()
        if self.closed:
            raise ValueError('write to closed file')
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(memoryview(b))
        if len(self._held) + len(data) > self._size:
            self._flush_held()
        self._held += data
        if len(self._held) > self._size:
            self._flush_held()
        return len(data)

    def _flush_held(self):
        if self.closed:
            raise ValueError('flush on closed file')
        while self._held:
            n = self.raw.write(bytes(self._held))
            if n is None:
                raise BlockingIOError(11, 'write could not complete without blocking', 0)
            if n > len(self._held) or n < 0:
                raise OSError('write() returned incorrect number of bytes')
            del self._held[:n]

    def flush(self):
        self._stream()
        self._flush_held()
        self.raw.flush()

    def tell(self):
        return self._stream().tell() + len(self._held)

    def seek(self, pos, whence=0):
        if whence not in (0, 1, 2):
            raise ValueError(f'whence value {whence} unsupported')
        self._flush_held()
        return self._stream().seek(pos, whence)


class BufferedRandom(BufferedReader):
    """Reads and writes a raw stream that can seek."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')
        if not raw.writable():
            raise OSError('File or stream is not writable.')
        BufferedReader.__init__(self, raw, buffer_size)
        self._held = bytearray()

    _flush_held = BufferedWriter._flush_held

    def writable(self):
        return self._stream().writable()

    def write(self, b):
        if self._data:
            # What was read ahead counts as not read.
            self.raw.seek(self._at - len(self._data), 1)
            self._data, self._at = b'', 0
        return BufferedWriter.write(self, b)

    def flush(self):
        self._stream()
        self._flush_held()
        self.raw.flush()

    def read(self, size=-1):
        self._flush_held()
        return BufferedReader.read(self, size)

    def read1(self, size=-1):
        self._flush_held()
        return BufferedReader.read1(self, size)

    def readline(self, size=-1):
        self._flush_held()
        return BufferedReader.readline(self, size)

    def peek(self, size=0):
        self._flush_held()
        return BufferedReader.peek(self, size)

    def seek(self, pos, whence=0):
        self._flush_held()
        return BufferedReader.seek(self, pos, whence)

    def tell(self):
        return BufferedReader.tell(self) + len(self._held)


class BufferedRWPair(BufferedIOBase):
    """Reads one raw stream and writes another."""

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE):
        if not reader.readable():
            raise OSError('"reader" argument must be readable.')
        if not writer.writable():
            raise OSError('"writer" argument must be writable.')
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1):
        return self.reader.read(-1 if size is None else size)

    def readinto(self, b):
        return self.reader.readinto(b)

    def readinto1(self, b):
        return self.reader.readinto1(b)

    def read1(self, size=-1):
        return self.reader.read1(size)

    def peek(self, size=0):
        """Bytes ahead, without reading them."""
        return self.reader.peek(size)

    def write(self, b):
        return self.writer.write(b)

    def flush(self):
        return self.writer.flush()

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()

    def isatty(self):
        return self.reader.isatty() or self.writer.isatty()

    @property
    def closed(self):
        return self.writer.closed


def _file_io():
    import _files

    class FileIO(RawIOBase):
        """The bytes of a file, without a buffer of its own."""

        def __init__(self, file, mode='r', closefd=True, opener=None):
            if 'b' not in mode:
                mode += 'b'
            self._file = _files.open(file, mode)
            self.mode = {'rb': 'rb', 'wb': 'wb', 'ab': 'ab', 'xb': 'xb'}.get(mode, 'rb+')
            self.name = file
            self.closefd = closefd

        def readinto(self, b):
            data = self._file.read(len(b))
            b[:len(data)] = data
            return len(data)

        def readall(self):
            return self._file.read()

        def read(self, size=-1):
            return self._file.read(size)

        def write(self, b):
            n = self._file.write(b)
            self._file.flush()
            return n

        def seek(self, pos, whence=0):
            return self._file.seek(pos, whence)

        def tell(self):
            return self._file.tell()

        def truncate(self, size=None):
            size = self._file.truncate(size)
            self._file.flush()
            return size

        def readable(self):
            return self._file.readable()

        def writable(self):
            return self._file.writable()

        def seekable(self):
            return True

        def fileno(self):
            return self._file.fileno()

        def close(self):
            self._file.close()

        @property
        def closed(self):
            return self._file.closed

        def __repr__(self):
            if self.closed:
                return '<_io.FileIO [closed]>'
            return f'<_io.FileIO name={self.name!r} mode={self.mode!r} closefd={self.closefd}>'

    return FileIO


for _class in (BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair):
    _class.__module__ = '_io'
    _show_as(_class, f'_io.{_class.__name__}')


def find(name):
    """One of the names `io` doesn't hold itself."""
    if name in ('BufferedReader', 'BufferedWriter', 'BufferedRandom', 'BufferedRWPair'):
        return globals()[name]
    if name == 'FileIO':
        made = _file_io()
        made.__module__ = '_io'
        made.__qualname__ = 'FileIO'
        return made
    import _files
    if name == 'open':
        return _files.open

    def open_code(path):
        """Open a file of code for reading."""
        return _files.open(path, 'rb')
    return open_code
