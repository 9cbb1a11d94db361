"""Digests of bytes: MD5, SHA-1, SHA-2, SHA-3, BLAKE2."""

from _padcell import show_as as _show_as
import _hashes

# Size of the digest and of a block; for those of the Keccak family also the byte that ends the data.
_SIZES = {'md5': (16, 64), 'sha1': (20, 64), 'sha224': (28, 64), 'sha256': (32, 64),
          'sha384': (48, 128), 'sha512': (64, 128), 'sha3_224': (28, 144, 6),
          'sha3_256': (32, 136, 6), 'sha3_384': (48, 104, 6), 'sha3_512': (64, 72, 6),
          'shake_128': (0, 168, 31), 'shake_256': (0, 136, 31)}
# Word length, greatest digest, length of key, salt and person, bytes of an offset.
_BLAKE = {'blake2b': (8, 64, 64, 16, 8), 'blake2s': (4, 32, 32, 8, 6)}

algorithms_guaranteed = set(_SIZES) | set(_BLAKE)
algorithms_available = set(algorithms_guaranteed)

__all__ = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'blake2b', 'blake2s',
           'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'shake_128', 'shake_256', 'new',
           'algorithms_guaranteed', 'algorithms_available', 'file_digest', 'pbkdf2_hmac']


def _bytes(obj):
    if isinstance(obj, str):
        raise TypeError('Strings must be encoded before hashing')
    try:
        return memoryview(obj)
    except TypeError:
        raise TypeError('object supporting the buffer API required') from None


class HASH:
    """What was given so far, to take the digest of at any time."""

    def __init__(self, name, data):
        self.name = name
        self.digest_size, self.block_size = _SIZES[name][:2]
        self._data = bytearray()
        self.update(data)

    def update(self, obj, /):
        """Add bytes."""
        self._data += _bytes(obj)

    def _take(self, size):
        if len(_SIZES[self.name]) == 3:
            _, rate, end = _SIZES[self.name]
            return _hashes.keccak(self._data, rate, end, size)
        return _hashes.digest(self.name, self._data)

    def digest(self):
        """The digest of all bytes so far."""
        return self._take(self.digest_size)

    def hexdigest(self):
        """The same as text."""
        return self.digest().hex()

    def copy(self):
        """Another one that was given the same."""
        return type(self)(self.name, self._data)

    def __repr__(self):
        return f'<{self.name} _hashlib.HASH object @ {id(self):#x}>'


class HASHXOF(HASH):
    """The same with digests of any length."""

    def digest(self, length, /):
        """A digest of some length."""
        if length < 0:
            raise ValueError('value must be positive')
        return self._take(length)

    def hexdigest(self, length, /):
        """The same as text."""
        return self.digest(length).hex()

    def __repr__(self):
        return f'<{self.name} _hashlib.HASHXOF object @ {id(self):#x}>'


HASH.__module__ = HASHXOF.__module__ = '_hashlib'


class _Blake2:
    def __init__(self, data=b'', /, *, digest_size=None, key=b'', salt=b'', person=b'',
                 fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0,
                 last_node=False, usedforsecurity=True, string=b''):
        word, most, key_most, part, offset_size = _BLAKE[self.name]
        if digest_size is None:
            digest_size = most
        if not 1 <= digest_size <= most:
            raise ValueError(f'digest_size must be between 1 and '
                             f'{most} bytes, here it is {digest_size}')
        for what, value, limit in (('salt', salt, part), ('person', person, part),
                                   ('key', key, key_most)):
            if len(value) > limit:
                raise ValueError(f'maximum {what} length is {limit} bytes')
        for what, value, low, high in (('fanout', fanout, 0, 255), ('depth', depth, 1, 255)):
            if not low <= value <= high:
                raise ValueError(f'{what} must be between {low} and {high}')
        if not 0 <= leaf_size < 1 << 32:
            raise OverflowError('leaf_size is too large')
        if not 0 <= node_offset < 1 << 8 * offset_size:
            raise OverflowError('node_offset is too large')
        if not 0 <= node_depth <= 255:
            raise ValueError('node_depth must be between 0 and 255')
        if not 0 <= inner_size <= most:
            raise ValueError(f'inner_size must be between 0 and is {most}')
        self.digest_size = digest_size
        self.block_size = 16 * word
        params = bytes([digest_size, len(key), fanout, depth]) + leaf_size.to_bytes(4, 'little')
        params += node_offset.to_bytes(offset_size, 'little')
        params += bytes([node_depth, inner_size])
        params = params.ljust(4 * word, b'\0')
        params += bytes(salt).ljust(part, b'\0') + bytes(person).ljust(part, b'\0')
        self._params = params
        self._last = last_node
        self._data = bytearray(bytes(key).ljust(self.block_size, b'\0') if key else b'')
        self.update(data or string)

    def update(self, obj, /):
        """Add bytes."""
        self._data += _bytes(obj)

    def digest(self):
        """The digest of all bytes so far."""
        wide = self.name == 'blake2b'
        return _hashes.blake2(self._data, self._params, wide, self._last)[:self.digest_size]

    def hexdigest(self):
        """The same as text."""
        return self.digest().hex()

    def copy(self):
        """Another one that was given the same."""
        made = object.__new__(type(self))
        made.digest_size, made.block_size = self.digest_size, self.block_size
        made._params, made._last = self._params, self._last
        made._data = bytearray(self._data)
        return made

    def __repr__(self):
        return f'<_blake2.{self.name} object at {id(self):#x}>'


class blake2b(_Blake2):
    """BLAKE2 for 64-bit machines."""

    name = 'blake2b'
    MAX_DIGEST_SIZE, MAX_KEY_SIZE, SALT_SIZE, PERSON_SIZE = 64, 64, 16, 16


class blake2s(_Blake2):
    """BLAKE2 for small machines."""

    name = 'blake2s'
    MAX_DIGEST_SIZE, MAX_KEY_SIZE, SALT_SIZE, PERSON_SIZE = 32, 32, 8, 8


def new(name, data=b'', *, usedforsecurity=True, string=b'', **kwargs):
    """The digest of a name."""
    lower = name.lower().replace('-', '_') if name.lower().startswith(('sha3', 'shake')) else (
        name.lower().replace('-', ''))
    if lower in _BLAKE:
        return (blake2b if lower == 'blake2b' else blake2s)(data or string, **kwargs)
    if lower not in _SIZES:
        raise ValueError(f'unsupported hash type {name}')
    kind = HASHXOF if lower.startswith('shake') else HASH
    return kind(lower, data or string)


def _constructor(name):
    kind = HASHXOF if name.startswith('shake') else HASH

    def made(string=b'', *, usedforsecurity=True):
        return kind(name, string)
    made.__name__ = made.__qualname__ = 'openssl_' + name
    made.__doc__ = f'The digest {name}, with bytes to begin with.'
    made.__module__ = '_hashlib'
    return made


md5 = _constructor('md5')
sha1 = _constructor('sha1')
sha224 = _constructor('sha224')
sha256 = _constructor('sha256')
sha384 = _constructor('sha384')
sha512 = _constructor('sha512')
sha3_224 = _constructor('sha3_224')
sha3_256 = _constructor('sha3_256')
sha3_384 = _constructor('sha3_384')
sha3_512 = _constructor('sha3_512')
shake_128 = _constructor('shake_128')
shake_256 = _constructor('shake_256')


def file_digest(fileobj, digest, /, *, _bufsize=2 ** 18):
    """The digest of a file."""
    result = new(digest) if isinstance(digest, str) else digest()
    while chunk := fileobj.read(_bufsize):
        result.update(chunk)
    return result


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key made from a password (PKCS 5, version 2)."""
    if iterations < 1:
        raise ValueError('iteration value must be greater than 0.')
    import hmac
    keyed = hmac.HMAC(bytes(password), None, lambda data=b'': new(hash_name, data))
    size = keyed.digest_size
    if dklen is None:
        dklen = size
    if dklen < 1:
        raise ValueError('key length must be greater than 0.')

    def prf(message):
        one = keyed.copy()
        one.update(message)
        return one.digest()

    key = b''
    number = 0
    while len(key) < dklen:
        number += 1
        last = prf(bytes(salt) + number.to_bytes(4, 'big'))
        mixed = int.from_bytes(last, 'big')
        for _ in range(iterations - 1):
            last = prf(last)
            mixed ^= int.from_bytes(last, 'big')
        key += mixed.to_bytes(size, 'big')
    return key[:dklen]


for _class in (HASH, HASHXOF,):
    _show_as(_class, f'_hashlib.{_class.__name__}')
del _class
