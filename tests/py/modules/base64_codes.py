# Every code there and back, with errors.
import base64 as b
data = [b'', b'a', b'ab', b'abc', b'abcd', b'hello world', bytes(range(0, 256, 17)), bytes(9), b'    x', b'\xff' * 4]
for d in data:
    for n in ('b64', 'b32', 'b32hex', 'b16', 'b85', 'a85', 'z85', 'urlsafe_b64', 'standard_b64'):
        e = getattr(b, n + 'encode')(d)
        if getattr(b, n + 'decode')(e) != d: print('!', n, d)
        print(e, end=' ')
    print()
def a(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
print(b.encodebytes(b'x' * 80), b.decodebytes(b'YWJj\nZGVm\n'), b.b64decode('YW Jj!'), b.b64encode(b'\xfb\xff', altchars=b'-_'), b.b64decode('-_8=', altchars='-_'), b.b32decode('ME======'), b.b32decode('me======', casefold=True), b.b32decode('M1023456', map01='I'), b.b16decode('ff', casefold=True), b.a85encode(b'    ab', foldspaces=True), b.a85encode(b'hello' * 3, wrapcol=7, adobe=True), b.a85decode('<~z~>', adobe=True), b.a85encode(b'ab', pad=True), b.b85encode(b'ab', pad=True), b.a85decode(b'87cUR D'), b.a85decode('y', foldspaces=True))
for f in (lambda: b.b64decode('YWJ'), lambda: b.b64decode('é'), lambda: b.b64decode(3), lambda: b.b64decode('a!bc', validate=True), lambda: b.b32decode('A'), lambda: b.b32decode('ma======'), lambda: b.b32decode('A======='), lambda: b.b16decode('fg'), lambda: b.b16decode('F'), lambda: b.b85decode('"'), lambda: b.b85decode('~~~~~'), lambda: b.a85decode('zz z!z'), lambda: b.a85decode('v'), lambda: b.a85decode('x', adobe=True), lambda: b.b64encode('s'), lambda: b.encodebytes('s'), lambda: b.z85decode('"')):
    a(f)
