# encode and decode: encodings by many names, error handlers, lone surrogates, truncated input.
for t in [
    "[('é€', n) and 'é'.encode(n) for n in ('utf-8', 'UTF8', 'latin-1', 'iso-8859-1', 'utf-16', 'utf-16-le', 'utf_16_be', 'utf-32', 'utf-8-sig')]",
    "[('aé€'.encode('ascii', h)) for h in ('ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'namereplace')]",
    "'\\ud800'.encode('utf-8', 'surrogatepass'), '\\udc80'.encode('utf-8', 'surrogateescape'), b'\\x80'.decode('utf-8', 'surrogateescape'), b'\\xed\\xa0\\x80'.decode('utf-8', 'surrogatepass')",
    "[b'a\\xffb\\xc3'.decode('utf-8', h) for h in ('ignore', 'replace', 'backslashreplace', 'surrogateescape')]",
    "'é'.encode('ascii')",
    "'é€'.encode('latin-1')",
    "'\\ud800'.encode()",
    "'\\ud800a'.encode('utf-16')",
    "b'\\xff'.decode()",
    "b'\\xc3'.decode()",
    "b'\\xe2\\x82'.decode()",
    "b'\\xc0\\x80'.decode()",
    "b'\\xed\\xa0\\x80'.decode()",
    "b'\\xf5\\x80\\x80\\x80'.decode()",
    "b'a\\x80'.decode('ascii')",
    "b'a'.decode('utf-16')",
    "b'\\x00\\xd8'.decode('utf-16-le')",
    "b'abc'.decode('utf-32')",
    "'a'.encode('nope')",
    "'a'.encode('utf-8', 'nope')",
    "'é'.encode('ascii', 'nope')",
    "'a'.encode(5)",
    "'a'.encode('utf-8', 5)",
    "b'a'.decode(encoding='latin-1', errors='x'), 'a'.encode(), b''.decode('ascii'), ''.encode('utf-16')",
    "'a\\0b'.encode('ascii'), 'é'.encode('utf-8').decode('latin-1'), str(b'\\xe9', 'latin-1'), bytes('é', 'utf-8', 'strict')",
    "'a'.encode('rot13')",
    "'a'.encode('base64')",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
