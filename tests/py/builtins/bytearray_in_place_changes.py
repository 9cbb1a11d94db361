# bytearray as a mutable sequence: slices of all kinds, extend, insert, pop, remove, reverse, exports that forbid resizing.
b = bytearray(b'abcdef')
b[0] = 65; b[1:3] = b'XYZ'; b[-1:] = [1, 2]; b[::2] = b'12345'[:len(b[::2])]
print(b)
del b[0]; del b[::3]
print(b)
b.extend(b'!?'); b.extend([1, 2]); b.append(3); b.insert(0, 9); b += b'z'; b *= 2
print(b, b.pop(), b.pop(0), len(b))
b.remove(ord('!')); b.reverse()
print(b, b.copy() == b, b.copy() is b)
b.clear()
print(b, bool(b))
b = bytearray(b'abc')
for t in ('b[0] = 256', 'b[0] = "a"', 'b[0] = -1', 'b[5] = 1', 'b["a"] = 1', 'b[0:1] = 5', 'b[0:1] = "a"', 'b[::2] = b"x"', 'b[0:1] = [300]', 'b[0:1] = None', 'del b[9]', 'b.append(256)', 'b.append("a")', 'b.extend("a")', 'b.extend(5)', 'b.extend([256])', 'b.insert("a", 1)', 'b.insert(0, 300)', 'b.pop(9)', 'bytearray().pop()', 'b.remove(200)', 'b.remove("a")', 'b += "a"', 'b += 5', 'b *= "a"', 'b *= -1', 'b.foo', 'b.append()', 'b.decode("nope")', 'b.translate(1)', 'hash(b)', '{b: 1}'):
    b = bytearray(b'abc')
    try:
        exec(t); print(t, b)
    except Exception as e:
        print(t, type(e).__name__, e)
b = bytearray(b'abc')
m = memoryview(b)
m[0] = 120
for t in ('b.append(1)', 'b.clear()', 'b += b"x"', 'del b[0]', 'b.pop()', 'b[0:1] = b"ab"', 'b.extend(b"1")', 'b.insert(0, 1)', 'b[0:1] = b"q"', 'b[0] = 1', 'b.reverse()'):
    try:
        exec(t); print(t, b)
    except BufferError as e:
        print(t, e)
m.release()
b.append(1)
print(b, b == bytes(b), b < b'z', b in [b'x'], b.find(b'c'), bytes(b).startswith(b), b.isalpha(), b.upper(), type(b.upper()).__name__, type(b[:1]).__name__, type(b + b'').__name__, type(b'' + b).__name__)
