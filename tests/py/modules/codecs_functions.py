# codecs: encoding and decoding by name, information about encodings, handlers, byte codecs.
import codecs

print(codecs.encode('aé€', 'utf-8'), codecs.decode(b'a\xc3\xa9', 'utf-8'), codecs.encode('é', 'latin-1'))
print(codecs.encode('Hello, World', 'rot13'), codecs.decode('Uryyb', 'rot_13'))
print(codecs.encode(b'abc', 'hex'), codecs.decode(b'616263', 'hex'), codecs.encode(b'abc', 'base64'),
      codecs.decode(b'YWJj', 'base64'))
for name in ('utf-8', 'UTF8', 'latin-1', 'ascii', 'utf_16_le', 'rot13', 'hex', 'utf-8-sig', 'unicode_escape'):
    info = codecs.lookup(name)
    print(name, info.name, len(info), info._is_text_encoding, info.encode is info[0])
for name in ('nope', 'utf-99'):
    try:
        codecs.lookup(name)
    except LookupError as e:
        print(type(e).__name__, e)
print(codecs.getencoder('utf-8')('é'), codecs.getdecoder('latin-1')(b'\xe9'))
print(codecs.utf_8_encode('é'), codecs.utf_8_decode(b'\xc3\xa9x\xc3'), codecs.ascii_encode('a'),
      codecs.latin_1_decode(b'\xff'))
print(codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM)
print(codecs.escape_decode(rb'a\n\x41\\'), codecs.escape_encode(b'a\n\\\'"'))
e = UnicodeEncodeError('ascii', 'aé€b', 1, 3, 'bad')
d = UnicodeDecodeError('ascii', b'a\xff\xfe', 1, 3, 'bad')
for f in (codecs.ignore_errors, codecs.replace_errors, codecs.backslashreplace_errors):
    print(f(e), f(d))
print(codecs.xmlcharrefreplace_errors(e), codecs.namereplace_errors(e))
for f, x in ((codecs.strict_errors, e), (codecs.xmlcharrefreplace_errors, d), (codecs.ignore_errors, ValueError(1))):
    try:
        f(x)
    except Exception as err:
        print(type(err).__name__, err)
codecs.register_error('dots', lambda exc: ('.' * (exc.end - exc.start), exc.end))
print(codecs.encode('aé€b', 'ascii', 'dots'), codecs.decode(b'a\xff\xfeb', 'ascii', 'dots'),
      codecs.lookup_error('dots') is not None)
try:
    codecs.lookup_error('absent')
except LookupError as err:
    print(err)


def search(name):
    if name == 'upper':
        return codecs.CodecInfo(lambda s, errors='strict': (s.upper().encode(), len(s)),
                                lambda b, errors='strict': (b.decode().lower(), len(b)), name='upper')


codecs.register(search)
print(codecs.encode('abc', 'upper'), codecs.decode(b'ABC', 'upper'))
codecs.unregister(search)
try:
    codecs.encode('a', 'upper')
except LookupError as err:
    print(err)
for bad in (lambda: codecs.encode('é', 'ascii'), lambda: codecs.decode(b'\xff', 'utf-8'),
            lambda: codecs.decode(b'0g', 'hex'), lambda: codecs.encode(1, 'utf-8')):
    try:
        bad()
    except Exception as err:
        print(type(err).__name__, err, getattr(err, '__notes__', None))
print(list(codecs.iterencode(['a', 'é'], 'utf-8')), list(codecs.iterdecode([b'a\xc3', b'\xa9'], 'utf-8')))
