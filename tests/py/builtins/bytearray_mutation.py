# bytearray: item and slice assignment, append, extend, insert, pop, remove, del.
b = bytearray(b'abc')
b[0] = 65
b.append(100)
b.extend(b'ef')
b.extend([103, 104])
b.insert(1, 33)
b += b'!'
print(b, b.pop(), b.pop(0), b)
b.remove(ord('c'))
b.reverse()
print(b, len(b), b[1:3], type(b[1:3]).__name__)
b[1:3] = b'XYZ'
print(b)
b[::2] = b'1234'
print(b)
del b[0], b[1:3]
print(b)
b *= 2
print(b, b.copy() is b, bytearray(3), bytearray('é', 'utf-8'), bytearray([1, 2]))
b[:] = b''
print(b, bool(b))
b.clear()
b = bytearray(b'x')
for f in (lambda: b.append(256), lambda: b.append('a'), lambda: b.extend('a'), lambda: b.extend([300]), lambda: b.pop(9), lambda: bytearray().pop(), lambda: b.remove(0), lambda: b.insert(0, -1), lambda: b.__setitem__(0, 'a'), lambda: b.__setitem__(5, 1), lambda: b.__setitem__(slice(0, 1), 5), lambda: hash(b), lambda: b.__setitem__(slice(0, None, 2), b'ab'), lambda: b.extend(5), lambda: b + 'a', lambda: bytearray('a')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(bytearray(b'ab') == b'ab', bytearray(b'a') < b'b', bytearray(b'a') in [b'a'], repr(bytearray(b"'")), bytearray(b'abc').find(b'c'))
