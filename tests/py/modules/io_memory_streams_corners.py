# StringIO and BytesIO: seek, truncate, read forms, newline translation, closed streams, wrong kinds.
import io
S, B = io.StringIO, io.BytesIO
def do(s, *calls): return [getattr(s, c[0])(*c[1:]) for c in calls]
for t in [
    "do(S('abc\\ndef'), ('read', 2), ('tell',), ('readline',), ('read',), ('read',), ('seek', 0), ('readlines',))",
    "do(S(), ('write', 'héllo'), ('getvalue',), ('seek', 1), ('write', 'X'), ('getvalue',), ('truncate', 3), ('getvalue',), ('truncate',), ('tell',))",
    "do(S('ab'), ('seek', 5), ('write', 'x'), ('getvalue',)), do(S('ab'), ('seek', 0, 2), ('write', 'c'), ('getvalue',))",
    "do(S('a\\r\\nb\\rc\\n'), ('readlines',)), do(S('a\\r\\nb\\rc\\n', newline=None), ('readlines',)), do(S('a\\r\\nb\\rc\\n', newline=''), ('readlines',)), do(S('a\\r\\nb', newline='\\r\\n'), ('readlines',)), do(S(newline='\\r\\n'), ('write', 'a\\n'), ('getvalue',))",
    "list(S('a\\nb\\nc')), S('ab').read(-1), S('ab').readline(1), S('a\\nb').readlines(1), S('abc').readline(-1), list(B(b'a\\nb'))",
    "do(B(b'abc'), ('read', 1), ('read1',), ('seek', -1, 2), ('read',), ('getvalue',), ('tell',)), do(B(), ('write', b'ab'), ('write', bytearray(b'c')), ('write', memoryview(b'd')), ('getvalue',)), do(B(b'abc'), ('seek', 1), ('truncate',), ('getvalue',))",
    "do(B(b'abcd'), ('readinto', bytearray(2)), ('readinto1', bytearray(9)), ('readable',), ('writable',), ('seekable',), ('isatty',))",
    'S(5)',
    "S(b'a')",
    "S('a', newline='x')",
    "B('a')",
    'B(5)',
    'S().write(5)',
    "B().write('a')",
    'S().seek(-1)',
    "S('a').seek(1, 1)",
    "S('a').seek(0, 5)",
    'B().seek(-1)',
    'S().truncate(-1)',
    "S('a').read('x')",
    "B(b'a').seek(1.5)",
    'S().fileno()',
    'S().detach()',
    "do(S(), ('close',), ('close',))",
    "(lambda s: (s.close(), s.read()))(S('a'))",
    "(lambda s: (s.close(), s.write('a')))(S())",
    '(lambda s: (s.close(), s.getvalue()))(B())',
    '(lambda s: (s.close(), s.closed))(S())',
    "(lambda b: (b.getbuffer()[:2].tobytes(), len(b.getbuffer())))(B(b'abc'))",
    "(lambda b, v: b.write(b'longer than before'))(*(lambda b: (b, b.getbuffer()))(B(b'abc')))",
    "S('x').__enter__().read(), S('a').line_buffering, S().encoding, S().errors, S().newlines, B(b'a').name if False else 1",
    "S('line').writelines(['a', 'b']), B().writelines([b'a'])",
    'S().writelines([1])',
    "next(S(''))",
    "io.TextIOWrapper(B('é\\n'.encode()), 'utf-8').read(), io.TextIOWrapper(B(b'\\xff'), 'utf-8', errors='replace').read(), io.BufferedReader(B(b'abc')).peek(1)[:1]",
    "io.TextIOWrapper(B(b'\\xff'), 'utf-8').read()",
    'io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE, issubclass(S, io.TextIOBase), issubclass(B, io.BufferedIOBase), io.UnsupportedOperation.__mro__[1:3]',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
