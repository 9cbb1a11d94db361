# Searching and comparing bytes and bytearrays with ints, ranges and other buffers.
b, a = b'banana', bytearray(b'banana')
for t in [
    "b.find(b'an'), b.find(97), b.rfind(b'an'), b.index(b'n'), b.count(b'a'), b.count(97), b.find(b'x'), b.startswith((b'x', b'b')), b.endswith(b'na'), b.replace(b'a', b'o', 1), a.replace(b'an', b''), b.find(b''), b.count(b'')",
    "b < b'c', b == a, a == memoryview(b), b != 'banana', b[0] == 98, b[:2] + a[-1:], b'a' in b, 98 in a, b.split(b'n'), b.partition(b'n'), b.rpartition(b'x'), b.strip(b'ab'), b.lstrip(b'b'), b.removeprefix(b'ba'), b.removesuffix(b'na')",
    "b.index(b'x')",
    "b.find('a')",
    'b.find(256)',
    'b.count(-1)',
    "b.startswith(b'a', 'x')",
    "b.replace(b'a')",
    "b.strip('a')",
    "b < 'c'",
    "b + 'c'",
    "b'%b' % 5",
    "b.upper(), b.title(), b.capitalize(), b.swapcase(), b.isalpha(), b'1'.isdigit(), b' '.isspace(), b'Aa'.istitle(), b''.isascii(), b'a\\tb'.expandtabs(4), b'a\\nb\\r\\n'.splitlines(True), b.translate(None, b'a'), b.hex(' ', 2), b.center(10, b'*')",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
