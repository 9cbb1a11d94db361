# base64 and binascii: alphabets, padding, wrong input, line lengths.
import base64, binascii
for t in [
    "base64.b64encode(b'ab'), base64.b64encode(b'\\xfb\\xff', b'-_'), base64.urlsafe_b64encode(b'\\xfb\\xff'), base64.b64encode(b'')",
    "base64.b64decode(b'YWI='), base64.b64decode('YWI='), base64.b64decode(b'Y W I='), base64.b64decode(b'-_8=', b'-_'), base64.urlsafe_b64decode('-_8=')",
    "base64.b64decode(b'YWI')",
    "base64.b64decode(b'Y')",
    "base64.b64decode(b'YW!I=', validate=True)",
    "base64.b64decode('é')",
    'base64.b64decode(5)',
    "base64.b64encode('a')",
    "base64.b64encode(b'a', b'x')",
    "base64.b32encode(b'abc'), base64.b32decode(b'MFRGG==='), base64.b32hexencode(b'a'), base64.b32decode(b'mfrgg===', casefold=True)",
    "base64.b32decode(b'mfrgg===')",
    "base64.b32decode(b'MFRGG')",
    "base64.b16encode(b'\\xab'), base64.b16decode(b'AB'), base64.b16decode(b'ab', True)",
    "base64.b16decode(b'ab')",
    "base64.b85encode(b'hello'), base64.b85decode(b'Xk~0{Zv'), base64.a85encode(b'hello\\0\\0\\0\\0'), base64.a85decode(b'BOu!rDZ'), base64.a85encode(b'a', adobe=True), base64.z85encode(b'hell')",
    "base64.b85decode(b'\\x00')",
    "base64.a85decode(b'v')",
    "base64.encodebytes(b'a' * 60), base64.decodebytes(b'YQ==\\n')",
    "binascii.hexlify(b'ab'), binascii.hexlify(b'abcd', '-', 2), binascii.unhexlify('6162'), binascii.b2a_hex(b'\\xff'), binascii.a2b_hex(b'FF')",
    "binascii.unhexlify('6')",
    "binascii.unhexlify('zz')",
    "binascii.crc32(b'hello'), binascii.crc32(b'lo', binascii.crc32(b'hel')), binascii.crc_hqx(b'a', 0), binascii.adler if False else 0",
    "binascii.b2a_base64(b'a'), binascii.b2a_base64(b'a', newline=False), binascii.a2b_base64(b'YQ==')",
    "binascii.a2b_base64(b'Y', strict_mode=True)",
    "binascii.b2a_uu(b'abc'), binascii.a2b_uu(b'#86)C\\n'), binascii.b2a_qp(b'a=\\xff\\n'), binascii.a2b_qp(b'a=3D=FF')",
    'binascii.Error.__mro__[1], issubclass(binascii.Incomplete, Exception)',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
