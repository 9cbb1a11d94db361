# Prefixes of literals, implicit joining, raw and bytes escapes, triple quotes, unusual escapes.
print('a' "b" '''c''' r'\d' f'{1}' u'u', b'x' rb'\n' Br'\t' B'\x41', type(u''), R'\q', rf'{2}\n')
print('\x41\u00e9\U0001F600\101\0\12', '\N{LATIN SMALL LETTER A WITH ACUTE}', '\a\b\f\v' == '\x07\x08\x0c\x0b', 'a\
b', b'\
c', len('\r\n'))
print("""one
two\tthree""", '''a"b''', """'""", '\'"', "\"'")
import warnings
for text in ("'\\d'", "'\\8'", "b'\\z'", "'\\400'", "f'\\d{1}'", "r'\\d'", "'\\N'", "'\\x4'", "b'\\x4'", "'\\u12'", "'\\N{no such}'", "'\\U00110000'", "b'é'", "ub'x'", "fb'x'", "bu''", "'a' b'b'", "f'' b''", "'abc", "'''abc", "rf'\\{1}'"):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try:
            v = eval(text)
            print(text, repr(v), [(x.category.__name__, str(x.message)) for x in w])
        except SyntaxError as e:
            print(text, e.msg)
