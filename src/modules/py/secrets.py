"""Random numbers and tokens nobody can guess: from the randomness of the operating system."""

import base64
import binascii
from random import SystemRandom

__all__ = ['choice', 'randbelow', 'randbits', 'SystemRandom', 'token_bytes', 'token_hex',
           'token_urlsafe', 'compare_digest']

_source = SystemRandom()
randbits = _source.getrandbits
choice = _source.choice
DEFAULT_ENTROPY = 32


def compare_digest(a, b, /):
    """Whether two texts are equal; the time doesn't tell where they differ."""
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError('comparing strings with non-ASCII characters is not supported')
        a, b = a.encode(), b.encode()
    elif isinstance(a, str) or isinstance(b, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    a, b = bytes(a), bytes(b)
    differ = len(a) ^ len(b)
    for x, y in zip(a, b):
        differ |= x ^ y
    return differ == 0


def randbelow(exclusive_upper_bound):
    """A number from 0 up to the bound, without it."""
    if exclusive_upper_bound <= 0:
        raise ValueError('Upper bound must be positive.')
    return _source.randrange(exclusive_upper_bound)


def token_bytes(nbytes=None):
    """Random bytes."""
    n = DEFAULT_ENTROPY if nbytes is None else nbytes
    return randbits(n * 8).to_bytes(n, 'little')


def token_hex(nbytes=None):
    """The same as hexadecimal digits."""
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    """The same as text that addresses can hold."""
    return base64.urlsafe_b64encode(token_bytes(nbytes)).rstrip(b'=').decode('ascii')
