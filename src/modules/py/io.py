"""Streams in memory, and the classes all streams derive from.

StringIO keeps its text in one piece and what was written at its end in a list,
joined when somebody reads: writing line by line costs no copying.
"""

from _padcell import show_as as _show_as
import abc

__all__ = ['BlockingIOError', 'IOBase', 'RawIOBase', 'BufferedIOBase', 'TextIOBase',
           'StringIO', 'BytesIO', 'TextIOWrapper', 'UnsupportedOperation', 'SEEK_SET',
           'SEEK_CUR', 'SEEK_END', 'DEFAULT_BUFFER_SIZE', 'IncrementalNewlineDecoder']

DEFAULT_BUFFER_SIZE = 8192
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
BlockingIOError = BlockingIOError


class UnsupportedOperation(OSError, ValueError):
    """Raised where a stream can't do what is asked of it."""


class IOBase(metaclass=abc.ABCMeta):
    """What all streams have: closing, lines, use in a with statement."""

    _closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    def seek(self, pos, whence=0):
        self._unsupported('seek')

    def tell(self):
        """The position."""
        return self.seek(0, 1)

    def truncate(self, pos=None):
        self._unsupported('truncate')

    def flush(self):
        """Write out what is held back."""
        self._checkClosed()

    def close(self):
        """Flush and close; more calls do nothing."""
        if not self._closed:
            try:
                self.flush()
            finally:
                self._closed = True

    @property
    def closed(self):
        """Whether the stream is closed."""
        return self._closed

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError('I/O operation on closed file.' if msg is None else msg)

    def seekable(self):
        self._checkClosed()
        return False

    def readable(self):
        self._checkClosed()
        return False

    def writable(self):
        self._checkClosed()
        return False

    def fileno(self):
        self._unsupported('fileno')

    def isatty(self):
        self._checkClosed()
        return False

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *args):
        self.close()

    def readline(self, size=-1):
        """One line with its end, or what there is."""
        if size is None:
            size = -1
        result = b''
        while size < 0 or len(result) < size:
            piece = self.read(1)
            if not piece:
                break
            result = result + piece if result else piece
            if result.endswith(b'\n' if isinstance(result, bytes) else '\n'):
                break
        return result

    def __iter__(self):
        self._checkClosed()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=None):
        """The lines, as a list; stops after hint characters if given."""
        if hint is None or hint <= 0:
            return list(self)
        lines, size = [], 0
        for line in self:
            lines.append(line)
            size += len(line)
            if size > hint:
                break
        return lines

    def writelines(self, lines):
        """Write every item of an iterable; no line ends are added."""
        self._checkClosed()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    """Streams of bytes without a buffer."""

    def read(self, size=-1):
        """Up to size bytes, all of them without size."""
        if size is None:
            size = -1
        if size < 0:
            return self.readall()
        buffer = bytearray(size)
        n = self.readinto(buffer)
        if n is None:
            return None
        return bytes(buffer[:n])

    def readall(self):
        """All bytes to the end."""
        parts = []
        while piece := self.read(DEFAULT_BUFFER_SIZE):
            parts.append(piece)
        return b''.join(parts) if parts else piece

    def readinto(self, b):
        self._unsupported('readinto')

    def write(self, b):
        self._unsupported('write')


class BufferedIOBase(IOBase):
    """Streams of bytes with a buffer."""

    def read(self, size=-1):
        self._unsupported('read')

    def read1(self, size=-1):
        self._unsupported('read1')

    def readinto(self, b):
        """Fill a buffer; gives the number of bytes."""
        data = self.read(len(b))
        b[:len(data)] = data
        return len(data)

    readinto1 = readinto

    def write(self, b):
        self._unsupported('write')

    def detach(self):
        self._unsupported('detach')


class TextIOBase(IOBase):
    """Streams of text."""

    encoding = None
    newlines = None
    errors = None

    def read(self, size=-1):
        self._unsupported('read')

    def write(self, s):
        self._unsupported('write')

    def readline(self, size=-1):
        self._unsupported('readline')

    def detach(self):
        self._unsupported('detach')


def _size(size):
    # None means everything, like any negative number.
    if size is None:
        return -1
    try:
        return size.__index__()
    except AttributeError:
        raise TypeError("argument should be integer or None, not "
                        f"'{type(size).__name__}'") from None


class BytesIO(BufferedIOBase):
    """A stream of bytes in memory."""

    def __init__(self, initial_bytes=b''):
        self._buffer = bytearray()
        self._pos = 0
        self._closed = False
        if initial_bytes is not None and initial_bytes != b'':
            try:
                self._buffer += memoryview(initial_bytes).cast('B')
            except TypeError:
                raise TypeError('a bytes-like object is required, '
                                f"not '{type(initial_bytes).__name__}'") from None

    def _open(self):
        if self._closed:
            raise ValueError('I/O operation on closed file.')

    def __getstate__(self):
        self._open()
        return bytes(self._buffer), self._pos, None

    def __setstate__(self, state):
        self._buffer, self._pos, self._closed = bytearray(state[0]), state[1], False

    def getvalue(self):
        """All the bytes."""
        self._open()
        return bytes(self._buffer)

    def getbuffer(self):
        """A view of the bytes that can be written through."""
        self._open()
        return memoryview(self._buffer)

    def close(self):
        self._buffer = bytearray()
        self._closed = True

    def flush(self):
        self._open()

    def read(self, size=-1):
        """Up to size bytes, all of them without size."""
        self._open()
        size = _size(size)
        end = len(self._buffer) if size < 0 else self._pos + size
        data = bytes(self._buffer[self._pos:end])
        self._pos += len(data)
        return data

    def read1(self, size=-1):
        """The same as read."""
        return self.read(size)

    def readline(self, size=-1):
        """One line with its end, or what there is."""
        self._open()
        size = _size(size)
        end = self._buffer.find(b'\n', self._pos) + 1
        if not end:
            end = len(self._buffer)
        if size >= 0:
            end = min(end, self._pos + size)
        data = bytes(self._buffer[self._pos:end])
        self._pos += len(data)
        return data

    def write(self, b):
        """Write bytes; gives their number."""
        self._open()
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        try:
            data = bytes(memoryview(b))
        except TypeError:
            raise TypeError("a bytes-like object is required, not "
                            f"'{type(b).__name__}'") from None
        n = len(data)
        if not n:
            return 0
        pos = self._pos
        gap = pos - len(self._buffer)
        if gap > 0:
            self._buffer += bytes(gap)
        self._buffer[pos:pos + n] = data
        self._pos += n
        return n

    def seek(self, pos, whence=0):
        """Move to a position: from the start, from here (1) or from the end (2)."""
        self._open()
        try:
            pos = pos.__index__()
        except AttributeError:
            raise TypeError(f"'{type(pos).__name__}' object cannot be interpreted "
                            'as an integer') from None
        if whence == 0:
            if pos < 0:
                raise ValueError(f'negative seek value {pos}')
            self._pos = pos
        elif whence == 1:
            self._pos = max(0, self._pos + pos)
        elif whence == 2:
            self._pos = max(0, len(self._buffer) + pos)
        else:
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        return self._pos

    def tell(self):
        self._open()
        return self._pos

    def truncate(self, pos=None):
        """Cut the bytes at a position, by default here."""
        self._open()
        if pos is None:
            pos = self._pos
        elif pos < 0:
            raise ValueError(f'negative size value {pos}')
        del self._buffer[pos:]
        return pos

    def readable(self):
        self._open()
        return True

    writable = seekable = readable

    def isatty(self):
        self._open()
        return False


class StringIO(TextIOBase):
    """A stream of text in memory."""

    def __init__(self, initial_value='', newline='\n'):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f'newline must be str or None, not {type(newline).__name__}')
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline!r}')
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError('initial_value must be str or None, not '
                            f'{type(initial_value).__name__}')
        self._newline = newline
        self._text = ''
        self._tail = []
        self._tail_size = 0
        self._pos = 0
        self._closed = False
        self._seen = set()
        if initial_value:
            self.write(initial_value)
            self._pos = 0

    def _open(self):
        if self._closed:
            raise ValueError('I/O operation on closed file')

    def _whole(self):
        if self._tail:
            self._tail.insert(0, self._text)
            self._text = ''.join(self._tail)
            self._tail = []
            self._tail_size = 0
        return self._text

    def __getstate__(self):
        self._open()
        return self.getvalue(), self._newline, self._pos, None

    def __setstate__(self, state):
        self.__init__('', state[1])
        self._text, self._pos = state[0], state[2]

    def getvalue(self):
        """The whole text."""
        self._open()
        return self._whole()

    def write(self, s):
        """Write text; gives its length."""
        if self._closed:
            self._open()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        length = new = len(s)
        newline = self._newline
        if newline != '\n' and newline != '':
            if newline is None:
                for end in ('\r\n', '\r', '\n'):
                    if end in (s.replace('\r\n', '') if len(end) == 1 else s):
                        self._seen.add(end)
                s = s.replace('\r\n', '\n').replace('\r', '\n')
            else:
                s = s.replace('\n', newline)
            new = len(s)
        if not new:
            return length
        size = len(self._text) + self._tail_size
        if self._pos == size:
            self._tail.append(s)
            self._tail_size += new
            self._pos = size + new
            return length
        text = self._whole()
        if self._pos > size:
            text += '\0' * (self._pos - size)
        self._text = text[:self._pos] + s + text[self._pos + len(s):]
        self._pos += len(s)
        return length

    def read(self, size=-1):
        """Up to size characters, all of them without size."""
        self._open()
        size = _size(size)
        text = self._whole()
        piece = text[self._pos:] if size < 0 else text[self._pos:self._pos + size]
        self._pos += len(piece)
        return piece

    def readline(self, size=-1):
        """One line with its end, or what there is."""
        self._open()
        size = _size(size)
        text, start = self._whole(), self._pos
        if start >= len(text):
            return ''
        end = _line_end(text, start, self._newline)
        if size >= 0:
            end = min(end, start + size)
        self._pos = end
        return text[start:end]

    def __next__(self):
        self._open()
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def seek(self, pos, whence=0):
        """Move to a position; from here and from the end only by zero."""
        self._open()
        if whence not in (0, 1, 2):
            raise ValueError(f'Invalid whence ({whence}, should be 0, 1 or 2)')
        if whence == 0:
            if pos < 0:
                raise ValueError(f'Negative seek position {pos}')
            self._pos = pos.__index__()
        elif pos != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        elif whence == 2:
            self._pos = len(self._text) + self._tail_size
        return self._pos

    def tell(self):
        self._open()
        return self._pos

    def truncate(self, pos=None):
        """Cut the text at a position, by default here."""
        self._open()
        if pos is None:
            pos = self._pos
        elif pos < 0:
            raise ValueError(f'Negative size value {pos}')
        self._text = self._whole()[:pos]
        return pos

    def close(self):
        self._text, self._tail = '', []
        self._closed = True

    def flush(self):
        self._open()

    def readable(self):
        self._open()
        return True

    writable = seekable = readable

    def isatty(self):
        self._open()
        return False

    @property
    def line_buffering(self):
        self._open()
        return False

    @property
    def newlines(self):
        """The kinds of line ends met, where they are translated."""
        seen = sorted(self._seen)
        if not seen:
            return None
        return seen[0] if len(seen) == 1 else tuple(seen)


def _line_end(text, start, newline):
    # The index behind the line that begins at start.
    if newline == '':
        lf, cr = text.find('\n', start), text.find('\r', start)
        if cr >= 0 and (lf < 0 or cr < lf):
            return cr + 2 if lf == cr + 1 else cr + 1
        return len(text) if lf < 0 else lf + 1
    mark = newline or '\n'
    at = text.find(mark, start)
    return len(text) if at < 0 else at + len(mark)


class IncrementalNewlineDecoder:
    """Turns the line ends of text that comes in pieces into newlines."""

    def __init__(self, decoder, translate, errors='strict'):
        self.decoder = decoder
        self.translate = translate
        self.errors = errors
        self._pending = False

    def decode(self, input, final=False):
        """One piece of text."""
        text = input if self.decoder is None else self.decoder.decode(input, final=final)
        if self._pending and (text or final):
            text = '\r' + text
            self._pending = False
        if text.endswith('\r') and not final:
            text = text[:-1]
            self._pending = True
        if self.translate:
            text = text.replace('\r\n', '\n').replace('\r', '\n')
        return text

    def reset(self):
        """Forget what is held back."""
        self._pending = False


class TextIOWrapper(TextIOBase):
    """Text over a stream of bytes.

    What is read is decoded all at once, what is written is encoded at once.
    """

    def __init__(self, buffer, encoding=None, errors=None, newline=None,
                 line_buffering=False, write_through=False):
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline}')
        if encoding is not None and encoding != 'locale':
            if not isinstance(encoding, str):
                raise TypeError("TextIOWrapper() argument 'encoding' must be str or None, "
                                f'not {type(encoding).__name__}')
            # Encoding nothing says whether there is such an encoding.
            ''.encode(encoding)
        elif encoding == 'locale':
            encoding = None
        self._buffer = buffer
        self._encoding = encoding or 'utf-8'
        self._errors = errors or 'strict'
        self._newline = newline
        self._line_buffering = line_buffering
        self._ahead = None

    @property
    def _raw(self):
        buffer = self._buffer
        if buffer is None:
            raise ValueError('underlying buffer has been detached')
        return buffer

    @property
    def buffer(self):
        return self._buffer

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def line_buffering(self):
        return self._line_buffering

    @property
    def name(self):
        return self._raw.name

    @property
    def closed(self):
        return self._raw.closed

    def _reader(self):
        if self._ahead is None:
            text = self._raw.read().decode(self._encoding, self._errors)
            if self._newline is None:
                text = text.replace('\r\n', '\n').replace('\r', '\n')
            self._ahead = StringIO(newline='' if self._newline == '' else '\n')
            self._ahead._newline = self._newline or ('' if self._newline == '' else '\n')
            self._ahead._text = text
        return self._ahead

    def read(self, size=-1):
        self._checkClosed()
        return self._reader().read(size)

    def readline(self, size=-1):
        self._checkClosed()
        return self._reader().readline(size)

    def write(self, s):
        self._checkClosed()
        if not isinstance(s, str):
            raise TypeError(f'write() argument must be str, not {type(s).__name__}')
        text = s
        if self._newline in ('\r', '\r\n'):
            text = s.replace('\n', self._newline)
        self._raw.write(text.encode(self._encoding, self._errors))
        return len(s)

    def flush(self):
        self._checkClosed()
        self._raw.flush()

    def seek(self, pos, whence=0):
        self._checkClosed()
        self._ahead = None
        return self._raw.seek(pos, whence)

    def tell(self):
        return self._raw.tell()

    def truncate(self, pos=None):
        return self._raw.truncate(pos)

    def detach(self):
        buffer = self._raw
        self.flush()
        self._buffer = None
        return buffer

    def close(self):
        if self._buffer is not None and not self._raw.closed:
            self._raw.close()

    def readable(self):
        return self._raw.readable()

    def writable(self):
        return self._raw.writable()

    def seekable(self):
        return self._raw.seekable()

    def isatty(self):
        return self._raw.isatty()

    def fileno(self):
        return self._raw.fileno()


_LATER = frozenset(('BufferedReader', 'BufferedWriter', 'BufferedRandom', 'BufferedRWPair',
                    'FileIO', 'open', 'open_code'))


def __getattr__(name):
    # Rarely needed, and never by a cell, whose copy of this module doesn't ask here.
    if name in _LATER:
        import _iobuffered
        value = globals()[name] = _iobuffered.find(name)
        return value
    raise AttributeError(f"module 'io' has no attribute {name!r}")


def __dir__():
    return sorted(set(globals()) | _LATER)


def text_encoding(encoding, stacklevel=2, /):
    """The encoding itself, or 'utf-8' for None."""
    return 'utf-8' if encoding is None else encoding


for _class in (StringIO, BytesIO, TextIOWrapper, IncrementalNewlineDecoder):
    _class.__module__ = '_io'
TextIOBase.register(type(__import__('sys').stdout))


for _class in (StringIO, BytesIO, TextIOWrapper, IncrementalNewlineDecoder,):
    _show_as(_class, f'_io.{_class.__name__}')
del _class
