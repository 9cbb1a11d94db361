# Prefixes, escapes, raw strings, concatenation, triple quotes.
print('a\tb\\n\x41\u00e9\U0001F600\N{BULLET}\101\0'.encode())
print(r'\n\x', R"\'", b'\x00\xff\n', rb'\x00', Rb'\d', bR'a')
print('it''s', "a" 'b' """c""", b'a' b"b")
print('''a
"quoted" 'single'
b''')
print("line\
continued")
print('\a\b\f\n\r\t\v\'\"\\'.encode())
print(u'unicode', len('\N{SNOWMAN}'), '\u0041')
print(repr('\x7f\x80\xa0\xad\u200b\ud800\U0010ffff é \U0001f600'.encode('utf-8', 'surrogatepass')))
print('\x41' '\102' "\u0043")
print(len(r'\\'), len('\\\\'), r'''raw
\t''')
x = ('implicit '
     'joining '
     f'{1 + 1}')
print(x)
