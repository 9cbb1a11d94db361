# Which quotes and escapes repr and ascii use.
for s in ("it's", 'say "hi"', '''both ' and "''', 'tab\t nl\n cr\r bs\\', '\x00\x1f\x7f\x80\xa0\xad', 'é漢😀', '\u200b\u2028\ufeff', '\ud800', '\U0001f600\U000e0001', "'", '"', '', '\x1b[0m', '\u0378', '\ue000'):
    print(ascii(repr(s)), ascii(s))
print(repr(b"it's"), repr(b'"'), repr(b'\'"'), repr(b'\x00\t\n\r\\\x7f\xff~ '), repr(bytearray(b'a\'"')))
print(['a"b', "c'd"], {'k\n': '\t'}, ('é',), str(['x']), repr(repr('a')))
