# crc32, crc_hqx, quoted-printable and uuencoding of edge inputs.
import binascii
for t in [
    "binascii.crc32(b''), binascii.crc32(b'a', 5), binascii.crc_hqx(b'', 3), binascii.crc_hqx(b'hello', 0), binascii.b2a_qp(b'a b\\t\\n= \\xe9', quotetabs=True), binascii.b2a_qp(b'a b', header=True), binascii.a2b_qp(b'a_b=20=\\nc', header=True), binascii.b2a_uu(b''), binascii.a2b_uu(b'  \\n')",
    "binascii.b2a_uu(b'x' * 46)",
    "binascii.crc32('a')",
    "binascii.hexlify(b'ab', b'--')",
    "binascii.hexlify('ab')",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
