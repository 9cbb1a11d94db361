# to_bytes, from_bytes, as_integer_ratio, conjugate, attributes.
print((1024).to_bytes(2, 'big'), (1024).to_bytes(4, 'little'), (-1).to_bytes(2, 'big', signed=True), (0).to_bytes(0, 'big'), (5).to_bytes(), (255).to_bytes(length=1, byteorder='little'))
print(int.from_bytes(b'\x04\x00', 'big'), int.from_bytes(b'\x04\x00', 'little'), int.from_bytes(b'\xff\xff', 'big', signed=True), int.from_bytes(b''), int.from_bytes([1, 2], 'big'), int.from_bytes(b'\x01'))
for f in (lambda: (256).to_bytes(1, 'big'), lambda: (-1).to_bytes(1, 'big'), lambda: (1).to_bytes(1, 'middle'), lambda: (1).to_bytes(-1, 'big'), lambda: (128).to_bytes(1, 'big', signed=True), lambda: int.from_bytes(5, 'big'), lambda: int.from_bytes([300], 'big')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print((5).as_integer_ratio(), (5).conjugate(), (5).real, (5).imag, (5).numerator, (5).denominator, (5).is_integer(), True.real)
print((7).__add__(3), (7).__rsub__(3), (7).__divmod__(2), (7).__pow__(2, 5), (7).__bool__(), (0).__bool__(), (7).__index__(), (7).__float__())
print((2 ** 100).to_bytes(13, 'big'), int.from_bytes(bytes(range(20)), 'little'))
class I(int): pass
print(type(I.from_bytes(b'\x05', 'big')).__name__, int.__doc__[:24])
for n in ('real', 'numerator'):
    try:
        setattr(5, n, 1)
    except AttributeError as e:
        print(e)
print(5 .bit_length(), (-5).__abs__(), (5).__round__(-1), (15).__round__(-1), (25).__round__(-1))
