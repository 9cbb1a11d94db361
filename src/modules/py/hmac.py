"""Keyed digests (HMAC, RFC 2104)."""

import hashlib

trans_5C = bytes(x ^ 0x5C for x in range(256))
trans_36 = bytes(x ^ 0x36 for x in range(256))

digest_size = None


class HMAC:
    """The keyed digest of what was given so far."""

    blocksize = 64

    def __init__(self, key, msg=None, digestmod=''):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f'key: expected bytes or bytearray, but got {type(key).__name__!r}')
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        make = _maker(digestmod)
        self._outer = make()
        self._inner = make()
        self.digest_size = self._inner.digest_size
        blocksize = getattr(self._inner, 'block_size', self.blocksize)
        if len(key) > blocksize:
            key = make(key).digest()
        self.block_size = blocksize
        key = bytes(key).ljust(blocksize, b'\0')
        self._outer.update(key.translate(trans_5C))
        self._inner.update(key.translate(trans_36))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return f'hmac-{self._inner.name}'

    def update(self, msg):
        """Add to the message."""
        self._inner.update(msg)

    def copy(self):
        """A separate object in the same state."""
        other = self.__class__.__new__(self.__class__)
        other.digest_size = self.digest_size
        other.block_size = self.block_size
        other._inner = self._inner.copy()
        other._outer = self._outer.copy()
        return other

    def digest(self):
        """The digest of the message so far."""
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer.digest()

    def hexdigest(self):
        """The digest in hexadecimal digits."""
        return self.digest().hex()


def _maker(digestmod):
    if callable(digestmod):
        return digestmod
    if isinstance(digestmod, str):
        return lambda data=b'': hashlib.new(digestmod, data)
    return lambda data=b'': digestmod.new(data)


def new(key, msg=None, digestmod=''):
    """A new keyed digest."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """The keyed digest of one message."""
    return HMAC(key, msg, digest).digest()


def compare_digest(a, b, /):
    """Whether two texts or bytes are equal, compared to the end in any case."""
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError('comparing strings with non-ASCII characters is not supported')
        a, b = a.encode(), b.encode()
    elif isinstance(a, str) or isinstance(b, str):
        kinds = f'{type(a).__name__!r} and {type(b).__name__!r}'
        raise TypeError(f'unsupported operand types(s) or combination of types: {kinds}')
    else:
        a, b = bytes(memoryview(a)), bytes(memoryview(b))
    different = len(a) ^ len(b)
    for x, y in zip(a, b if len(a) == len(b) else a):
        different |= x ^ y
    return not different
