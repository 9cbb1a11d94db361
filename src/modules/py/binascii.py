"""Bytes as hexadecimal digits and Base64, and check sums."""

import _binascii

__all__ = ['Error', 'Incomplete', 'a2b_base64', 'a2b_hex', 'b2a_base64', 'b2a_hex', 'crc32',
           'crc_hqx', 'hexlify', 'unhexlify']


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def a2b_base64(data, /, *, strict_mode=False):
    return _binascii.a2b_base64(Error, data, strict_mode)


def b2a_base64(data, /, *, newline=True):
    return _binascii.b2a_base64(data, newline)


def hexlify(data, *separators, **named):
    # Only what was given is handed on: a separator of None is an error.
    if named:
        for name in ('sep', 'bytes_per_sep')[len(separators):]:
            if name in named:
                separators += (named.pop(name),)
        if named:
            raise TypeError(f'hexlify() got an unexpected keyword argument {next(iter(named))!r}')
    return _binascii.hexlify(data, *separators)


b2a_hex = hexlify


def unhexlify(hexstr, /):
    return _binascii.unhexlify(Error, hexstr)


a2b_hex = unhexlify


def crc32(data, crc=0, /):
    return _binascii.crc32(data, crc)


def crc_hqx(data, crc, /):
    return _binascii.crc_hqx(data, crc)
