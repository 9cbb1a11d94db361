# hex, fromhex, as_integer_ratio, is_integer and others.
for x in (1.0, -0.5, 3.14, 0.0, -0.0, 1e-310, 1e308, 0.1):
    print(x.hex(), x.as_integer_ratio(), x.is_integer(), float.fromhex(x.hex()) == x)
print(float('inf').hex(), float('nan').hex(), float.fromhex('0x1.8p3'), float.fromhex('  -inf '), float.fromhex('1.8'), float.fromhex('a.8p0'), float.fromhex('0x1p-1074'))
for f in (lambda: float('inf').as_integer_ratio(), lambda: float('nan').as_integer_ratio(), lambda: float.fromhex('0xg'), lambda: float.fromhex('0x1p5000'), lambda: float.fromhex(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print((2.5).real, (2.5).imag, (2.5).conjugate(), (2.0).is_integer(), (2.5).__trunc__(), (2.5).__floor__(), (2.5).__ceil__(), (-2.5).__floor__(), abs(-2.5), float.__getformat__('double'))
print((1.5).__divmod__(0.4), (1.5).__rpow__(2), (2.0).__eq__(2), (2.0).__eq__('a'), (2.0).__hash__())
