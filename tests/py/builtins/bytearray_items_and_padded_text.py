# Items of bytearrays that are set and read, and text padded with plain and odd arguments.
b = bytearray(b'abc')
for k, v in ((0, 65), (-1, 255), (1, 0), (3, 1), (-4, 1), (0, 256), (0, -1), (0, 'x'), ('x', 1), (0, True), (True, 7), (2**70, 1), (0, 2**70)):
    try:
        b[k] = v
        print(k, v, b, b[k])
    except Exception as e:
        print(k, v, type(e).__name__, e)
class B(bytearray):
    def __setitem__(self, k, v):
        print('set', k, v)
        super().__setitem__(k, v + 1)
c = B(b'xy')
for _ in range(2):
    c[0] = 1
    print(c, c[0])
m = memoryview(b)
b[1] = 9
print(m[1], b[-1], b[-3])
for f in (str.center, str.ljust, str.rjust):
    for args in (('ab', 5), ('ab', 6), ('abc', 6), ('abc', 7), ('ab', -3), ('ab', 2**40 * 0), ('ä', 4, '€'), ('ab', 5, '*'), ('ab', 5, '**'), ('ab', 5, ''), ('ab', '5'), ('ab', 5, 5), ('ab', True), ('', 3)):
        try:
            print(f.__name__, args, repr(f(*args)), end='; ')
        except Exception as e:
            print(type(e).__name__, e, end='; ')
    print()
class S(str):
    def __index__(self): return 4
print([S('ab').center(5), 'ab'.rjust(S('x'))], type(S('abc').ljust(2)), S('ab').ljust(4, S('-')))
