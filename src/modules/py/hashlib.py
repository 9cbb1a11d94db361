"""Digests of bytes: MD5, SHA-1, SHA-2."""

import _hashes

_SIZES = {'md5': (16, 64), 'sha1': (20, 64), 'sha224': (28, 64), 'sha256': (32, 64),
          'sha384': (48, 128), 'sha512': (64, 128)}

algorithms_guaranteed = set(_SIZES)
algorithms_available = set(_SIZES)

__all__ = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'new',
           'algorithms_guaranteed', 'algorithms_available', 'file_digest', 'pbkdf2_hmac']


class HASH:
    """What was given so far, to take the digest of at any time."""

    def __init__(self, name, data):
        self.name = name
        self.digest_size, self.block_size = _SIZES[name]
        self._data = bytearray()
        self.update(data)

    def update(self, obj, /):
        if isinstance(obj, str):
            raise TypeError('Strings must be encoded before hashing')
        if not isinstance(obj, (bytes, bytearray, memoryview)):
            raise TypeError('object supporting the buffer API required')
        self._data += obj

    def digest(self):
        return _hashes.digest(self.name, self._data)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        return HASH(self.name, self._data)

    def __repr__(self):
        return f'<{self.name} _hashlib.HASH object @ {id(self):#x}>'


def new(name, data=b'', *, usedforsecurity=True, string=b''):
    lower = name.lower().replace('-', '')
    if lower not in _SIZES:
        raise ValueError(f'unsupported hash type {name}')
    return HASH(lower, data or string)


def md5(string=b'', *, usedforsecurity=True):
    return HASH('md5', string)


def sha1(string=b'', *, usedforsecurity=True):
    return HASH('sha1', string)


def sha224(string=b'', *, usedforsecurity=True):
    return HASH('sha224', string)


def sha256(string=b'', *, usedforsecurity=True):
    return HASH('sha256', string)


def sha384(string=b'', *, usedforsecurity=True):
    return HASH('sha384', string)


def sha512(string=b'', *, usedforsecurity=True):
    return HASH('sha512', string)


def file_digest(fileobj, digest, /):
    result = new(digest) if isinstance(digest, str) else digest()
    while chunk := fileobj.read(1 << 16):
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
