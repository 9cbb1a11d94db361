# binascii and base64: hex, base64 strictness, checksums, uu and quoted-printable, errors.
import base64
import binascii
from binascii import *

print(hexlify(b'\x01ab'), hexlify(b'abcd', '-', 2), hexlify(b'abcde', b':', -2), b2a_hex(bytearray(b'z')), unhexlify('0aFF'), a2b_hex(b'00'))
print(b2a_base64(b'hello'), b2a_base64(b'hi', newline=False), a2b_base64('aGVs bG8=\n'), a2b_base64(b'aGk=', strict_mode=True), a2b_base64('YWJj*ZGVm'))
print(crc32(b'hello'), crc32(b'lo', crc32(b'hel')), crc_hqx(b'hello', 0), crc32(b''), crc32(b'x', 5))
print(b2a_uu(b'hello world'), a2b_uu(b'+:&5L;&\\@=V]R;&0\n'), b2a_uu(b''), a2b_uu(b' \n'), b2a_uu(b'a', backtick=True))
print(b2a_qp(b'a=b \xff\n.end\t'), a2b_qp(b'a=3Db=20=\nc=FF'), b2a_qp(b'a b', quotetabs=True), b2a_qp(b'a b', header=True), a2b_qp(b'a_b', header=True), b2a_qp(b'x' * 80)[70:], b2a_qp(b'a\n', istext=False))
for bad in (lambda: unhexlify('abc'), lambda: unhexlify('zz'), lambda: unhexlify('é'), lambda: hexlify('a'), lambda: a2b_base64('a'), lambda: a2b_base64('abc'), lambda: a2b_base64(b'ab=c', strict_mode=True), lambda: a2b_base64('é'), lambda: a2b_base64(b'=', strict_mode=True),
            lambda: b2a_uu(b'x' * 46), lambda: a2b_uu(b'!!!'), lambda: hexlify(b'ab', ''), lambda: hexlify(b'ab', 'é'), lambda: crc32('a'), lambda: a2b_base64(b'YQ==x', strict_mode=True), lambda: a2b_base64(b'Y!Q=', strict_mode=True)):
    try:
        print(bad())
    except (Error, TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(issubclass(Error, ValueError), Incomplete.__mro__[1].__name__)
print(base64.b64encode(b'\xfb\xff'), base64.urlsafe_b64encode(b'\xfb\xff'), base64.b64encode(b'\xfb\xff', b'-_'), base64.b64decode('-_8=', '-_'), base64.urlsafe_b64decode(b'-_8='), base64.standard_b64decode(b'+/8='))
print(base64.b32encode(b'hello'), base64.b32decode('nbswy3dp', casefold=True), base64.b32decode(b'MZXW0===', map01='L'), base64.b32hexencode(b'hi'), base64.b32hexdecode(b'D1KG===='), base64.b16encode(b'ab'), base64.b16decode('6a', casefold=True))
print(base64.a85encode(b'hello\0\0\0\0'), base64.a85encode(b'    ', foldspaces=True), base64.a85encode(b'abc', adobe=True), base64.a85decode(b'<~@:E^~>', adobe=True), base64.b85encode(b'hello'), base64.b85decode('Xk~0{Zv'), base64.z85encode(b'hello!!!'), base64.z85decode(b'xK#0@zY<mxA+]m'[:10]), base64.a85encode(b'x' * 10, wrapcol=5))
print(base64.encodebytes(b'x' * 60), base64.decodebytes(b'eHg=\n'))
for bad in (lambda: base64.b64decode('ab$', validate=True), lambda: base64.b64decode('abc'), lambda: base64.b32decode('abc'), lambda: base64.b32decode('1'), lambda: base64.b16decode('6a'), lambda: base64.b16decode('G0'), lambda: base64.a85decode(b'~'), lambda: base64.a85decode('zz!z'), lambda: base64.b85decode('"'), lambda: base64.b64encode('a'),
            lambda: base64.b64decode('é'), lambda: base64.encodebytes('a'), lambda: base64.a85decode(b'x', adobe=True), lambda: base64.b64encode(b'a', b'-'), lambda: base64.b85decode(b'|NsC1'), lambda: base64.z85decode(b'~')):
    try:
        print(bad())
    except (ValueError, TypeError, AssertionError) as e:
        print(type(e).__name__, e)
