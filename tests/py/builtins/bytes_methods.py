# The text-like methods of bytes and bytearray.
b = b'Hello, World'
print(b.upper(), b.lower(), b.swapcase(), b.title(), b.capitalize(), b.center(16, b'*'), b.ljust(14, b'.'), b.rjust(14), b'-5'.zfill(4))
print(b.find(b'o'), b.rfind(b'o'), b.find(111), b.index(b'W'), b.count(b'l'), b.count(108), b.startswith(b'He'), b.endswith((b'x', b'ld')), b.replace(b'l', b'L', 2), b.find(b'z'))
print(b.split(b', '), b.split(), b'a  b'.split(b' '), b'a,b,c'.rsplit(b',', 1), b'a\nb\r\nc'.splitlines(), b'a\nb'.splitlines(True), b.partition(b', '), b.rpartition(b'o'), b', '.join([b'a', bytearray(b'b')]))
print(b'  x '.strip(), b'xxax'.strip(b'x'), b'ax'.lstrip(b'a'), b'ax'.rstrip(b'x'), b'abc'.removeprefix(b'a'), b'abc'.removesuffix(b'c'), b'a\tb'.expandtabs(4), b'abc'.translate(bytes.maketrans(b'ab', b'xy')), b'abc'.translate(None, b'b'), b'abc'.translate(None, delete=b'a'))
print(b'abc'.isalpha(), b'12'.isdigit(), b'a1'.isalnum(), b' '.isspace(), b'A'.isupper(), b'a'.islower(), b'Ab'.istitle(), b'\x80'.isascii(), b'\xe9'.isalpha(), b''.isalpha())
ba = bytearray(b'abc')
print(ba.upper(), type(ba.upper()).__name__, type(ba + b'x').__name__, type(b'x' + ba).__name__, ba.split(b'b'), ba.partition(b'b'), ba.replace(b'a', b'zz'), ba.hex())
for f in (lambda: b.index(b'z'), lambda: b.find('o'), lambda: b.find(300), lambda: b.split('a'), lambda: b.split(b''), lambda: b', '.join(['a']), lambda: b.replace('a', b'b'), lambda: b.startswith('H'), lambda: b.translate(b'short'), lambda: bytes.maketrans(b'a', b'bc'), lambda: b.strip('a'), lambda: b.center(5, b'ab'), lambda: b.nope):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
