# int.to_bytes and from_bytes: orders, signs, lengths and overflow.
for t in [
    "[(n.to_bytes(3, o, signed=n < 0), int.from_bytes(n.to_bytes(3, o, signed=n < 0), o, signed=n < 0)) for n in (0, 1, 255, 256, -1, -129) for o in ('big', 'little')]",
    "(255).to_bytes(), (0).to_bytes(0, 'big'), int.from_bytes(b''), int.from_bytes(b'\\x80', signed=True), int.from_bytes((1, 2, 3)), int.from_bytes(b'\\x01\\x02', byteorder='little')",
    "(256).to_bytes(1, 'big')",
    "(-129).to_bytes(1, 'big', signed=True)",
    "(1).to_bytes(1, 'native')",
    'int.from_bytes([1.5])',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
