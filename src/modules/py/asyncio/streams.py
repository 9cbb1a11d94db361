"""A reader of bytes that come in pieces, and the classes protocols and transports derive from.

There are no connections here: who feeds a reader is the program itself.
"""

from asyncio import events
from asyncio.exceptions import IncompleteReadError, LimitOverrunError

__all__ = ['StreamReader', 'BaseProtocol', 'Protocol', 'BufferedProtocol', 'DatagramProtocol',
           'SubprocessProtocol', 'BaseTransport', 'ReadTransport', 'WriteTransport',
           'Transport']

_DEFAULT_LIMIT = 2 ** 16


class StreamReader:
    """Bytes to be awaited."""

    def __init__(self, limit=_DEFAULT_LIMIT, loop=None):
        if limit <= 0:
            raise ValueError('Limit cannot be <= 0')
        self._limit = limit
        self._loop = events.get_event_loop() if loop is None else loop
        self._buffer = bytearray()
        self._eof = False
        self._waiter = None
        self._exception = None

    def exception(self):
        """The exception set, or None."""
        return self._exception

    def set_exception(self, exc):
        """Have reads raise an exception."""
        self._exception = exc
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.cancelled():
            waiter.set_exception(exc)

    def _wake(self):
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.cancelled():
            waiter.set_result(None)

    def feed_eof(self):
        """Nothing more will come."""
        self._eof = True
        self._wake()

    def at_eof(self):
        """Whether all was read and nothing more will come."""
        return self._eof and not self._buffer

    def feed_data(self, data):
        """Add bytes."""
        assert not self._eof, 'feed_data after feed_eof'
        if data:
            self._buffer.extend(data)
            self._wake()

    async def _more(self, name):
        if self._waiter is not None:
            raise RuntimeError(f'{name}() called while another coroutine is already waiting '
                               'for incoming data')
        self._waiter = self._loop.create_future()
        try:
            await self._waiter
        finally:
            self._waiter = None

    def _check(self):
        if self._exception is not None:
            raise self._exception

    def _take(self, count):
        data = bytes(self._buffer[:count])
        del self._buffer[:count]
        return data

    async def readline(self):
        """One line, or what is left."""
        try:
            return await self.readuntil(b'\n')
        except IncompleteReadError as error:
            return error.partial
        except LimitOverrunError as error:
            if self._buffer.startswith(b'\n', error.consumed):
                del self._buffer[:error.consumed + 1]
            else:
                self._buffer.clear()
            raise ValueError(error.args[0]) from None

    async def readuntil(self, separator=b'\n'):
        """Everything to a separator, with it."""
        separators = sorted(separator, key=len) if isinstance(separator, tuple) else [separator]
        if not separators or not separators[0]:
            raise ValueError('Separator should be at least one-byte string')
        self._check()
        while True:
            ends = [(at + len(one), at) for one in separators
                    if (at := self._buffer.find(one)) >= 0]
            if ends:
                end, start = min(ends)
                if start > self._limit:
                    raise LimitOverrunError(
                        'Separator is found, but chunk is longer than limit', start)
                return self._take(end)
            held = len(self._buffer) + 1 - len(separators[-1])
            if held > self._limit:
                raise LimitOverrunError(
                    'Separator is not found, and chunk exceed the limit', held)
            if self._eof:
                raise IncompleteReadError(self._take(len(self._buffer)), None)
            await self._more('readuntil')

    async def read(self, n=-1):
        """Up to n bytes; all to the end without n."""
        self._check()
        if n == 0:
            return b''
        if n < 0:
            while not self._eof:
                await self._more('read')
            return self._take(len(self._buffer))
        if not self._buffer and not self._eof:
            await self._more('read')
        return self._take(n)

    async def readexactly(self, n):
        """Exactly n bytes."""
        if n < 0:
            raise ValueError('readexactly size can not be less than zero')
        self._check()
        while len(self._buffer) < n:
            if self._eof:
                raise IncompleteReadError(self._take(len(self._buffer)), n)
            await self._more('readexactly')
        return self._take(n)

    def __aiter__(self):
        return self

    async def __anext__(self):
        line = await self.readline()
        if line == b'':
            raise StopAsyncIteration
        return line


class BaseProtocol:
    """What protocols share."""

    __slots__ = ()

    def connection_made(self, transport):
        """There is a connection."""

    def connection_lost(self, exc):
        """The connection ended."""

    def pause_writing(self):
        """Too much waits to be sent."""

    def resume_writing(self):
        """There is room again."""


class Protocol(BaseProtocol):
    """For streams."""

    __slots__ = ()

    def data_received(self, data):
        """Bytes came."""

    def eof_received(self):
        """The other end sends no more."""


class BufferedProtocol(BaseProtocol):
    """For streams, with a buffer of its own."""

    __slots__ = ()

    def get_buffer(self, sizehint):
        """Where bytes should go."""

    def buffer_updated(self, nbytes):
        """Bytes were put there."""

    def eof_received(self):
        """The other end sends no more."""


class DatagramProtocol(BaseProtocol):
    """For datagrams."""

    __slots__ = ()

    def datagram_received(self, data, addr):
        """A datagram came."""

    def error_received(self, exc):
        """Sending failed."""


class SubprocessProtocol(BaseProtocol):
    """For processes."""

    __slots__ = ()

    def pipe_data_received(self, fd, data):
        """A process wrote."""

    def pipe_connection_lost(self, fd, exc):
        """A pipe was closed."""

    def process_exited(self):
        """A process ended."""


class BaseTransport:
    """What transports share."""

    __slots__ = ('_extra',)

    def __init__(self, extra=None):
        self._extra = {} if extra is None else extra

    def get_extra_info(self, name, default=None):
        """Something about the connection."""
        return self._extra.get(name, default)

    def is_closing(self):
        raise NotImplementedError

    def close(self):
        raise NotImplementedError

    def set_protocol(self, protocol):
        raise NotImplementedError

    def get_protocol(self):
        raise NotImplementedError


class ReadTransport(BaseTransport):
    """Transports that are read."""

    __slots__ = ()

    def pause_reading(self):
        raise NotImplementedError

    def resume_reading(self):
        raise NotImplementedError


class WriteTransport(BaseTransport):
    """Transports that are written."""

    __slots__ = ()

    def write(self, data):
        raise NotImplementedError

    def writelines(self, list_of_data):
        """Write several pieces."""
        self.write(b''.join(list_of_data))

    def abort(self):
        raise NotImplementedError


class Transport(ReadTransport, WriteTransport):
    """Both."""

    __slots__ = ()
