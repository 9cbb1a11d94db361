# chr, ord, repr and ascii of characters at the borders of printing.
for t in [
    '[repr(chr(c)) for c in (0, 7, 8, 9, 10, 13, 27, 31, 32, 39, 34, 92, 126, 127, 128, 159, 160, 173, 255, 256, 0x378, 0x200b, 0x2028, 0xd800, 0xdfff, 0xe000, 0xfeff, 0xfffe, 0x1f600, 0xe0001, 0x10ffff)]',
    '[ascii(chr(c)) for c in (97, 127, 233, 0x20ac, 0x1f600)], ascii(\'a\\\'"é\'), repr("it\'s"), repr(\'say "x"\'), repr(\'both \\\' and "\'), repr(\'\\\\n\'), repr(\'\\x00\\n\'), ascii([1, \'é\', {\'ü\'}])',
    "ord('a'), ord('€'), ord('\\U0001F600'), ord(b'a'), ord(bytearray(b'\\xff')), chr(97), chr(0x10ffff) == '\\U0010ffff', chr(True)",
    "ord('')",
    "ord('ab')",
    "ord(b'ab')",
    'ord(5)',
    'ord(None)',
    'chr(-1)',
    'chr(0x110000)',
    "chr('a')",
    'chr(1.5)',
    'chr(10**20)',
    'chr()',
    'repr()',
    'ascii()',
    'repr(b"it\'s"), repr(b\'\\\'"\'), repr(bytearray(b\'\\x00\\xff\')), repr(1e22), repr(-0.0), repr(1j), repr([[], ()]), repr((1,)), repr({\'a\': {1}}), repr(...), repr(NotImplemented), repr(int), repr(len), repr(range(2)), repr(slice(1))',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
