# encode and decode with codecs and error handlers.
s = 'aé漢😀'
for enc in ('utf-8', 'utf-16-le', 'utf-16-be', 'utf-32-le', 'UTF8', 'latin-1', 'ascii'):
    try:
        print(enc, s.encode(enc))
    except UnicodeEncodeError as e:
        print(e, e.start, e.end, e.encoding, e.reason)
for err in ('ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'namereplace'):
    print(err, s.encode('ascii', err))
print(b'caf\xc3\xa9'.decode(), b'caf\xe9'.decode('latin-1'), b'\xff\xfea\x00'.decode('utf-16'), str(b'abc', 'ascii'), str(b'x'), str(b'\xe9', 'latin1'), bytes('é', 'utf-8'))
for data, err in ((b'a\xffb', 'strict'), (b'a\xffb', 'ignore'), (b'a\xffb', 'replace'), (b'a\xffb', 'backslashreplace'), (b'a\xffb', 'surrogateescape'), (b'\xc3', 'strict'), (b'\xe6\xbc', 'replace'), (b'\xed\xa0\x80', 'strict'), (b'\xf0\x9f\x98', 'strict'), (b'\xc0\x80', 'strict')):
    try:
        print(ascii(data.decode('utf-8', err)))
    except UnicodeDecodeError as e:
        print(e, '|', e.start, e.end, e.object)
for f in (lambda: 'a'.encode('nope'), lambda: b'a'.decode('nope'), lambda: 'é'.encode('ascii', 'nope'), lambda: '\ud800'.encode(), lambda: bytes('a'), lambda: str(b'a', 5), lambda: b'\x80'.decode('ascii'), lambda: 'a'.encode(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print('\ud800'.encode('utf-8', 'surrogatepass'), '\udcff'.encode('utf-8', 'surrogateescape'), 'é'.encode(encoding='latin-1', errors='strict'))
