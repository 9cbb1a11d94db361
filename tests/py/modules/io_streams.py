# StringIO and BytesIO.
import io
from io import StringIO, BytesIO
def a(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
s = StringIO(); print(s.write('hello\n'), s.write('wörld'), s.tell(), s.getvalue(), s.read(), s.seek(0), s.read(3), s.readline(), s.readline(), s.readline(), s.tell())
s.seek(2); s.write('XY'); print(repr(s.getvalue()), s.truncate(4), repr(s.getvalue()), s.seek(0, 2), s.seek(8), s.write('z'), repr(s.getvalue()), s.closed, s.readable(), s.writable(), s.seekable(), s.isatty(), s.line_buffering, s.encoding, s.errors, s.newlines)
print(list(StringIO('a\nb\r\nc')), StringIO('a\nb\nc').readlines(), StringIO('a\nbb\nc').readlines(2), StringIO('abc').read(2), StringIO('x\ny').readline(1), list(StringIO('a\r\nb\rc', newline='')), StringIO('a\r\nb\rc', newline=None).getvalue(), repr(StringIO('a\nb', newline='\r\n').getvalue()), StringIO('a\r\nb\n', newline=None).newlines, StringIO('q').read(None))
with StringIO('ctx') as c: print(c.read())
for f in (lambda: c.read(), lambda: s.write(b'x'), lambda: StringIO(3), lambda: s.seek(-1), lambda: s.seek(1, 1), lambda: s.seek(0, 9), lambda: s.truncate(-1), lambda: s.fileno(), lambda: StringIO(newline='x'), lambda: s.detach(), lambda: StringIO('a').read('x'), lambda: c.__enter__(), lambda: c.getvalue(), lambda: next(StringIO()), lambda: StringIO(newline=3)):
    a(f)
print('to file', 1, file=s, sep='-', end='!'); print(repr(s.getvalue())); s.writelines(['1', '2']); print(repr(s.getvalue()[-2:]))
b = BytesIO(b'abc\ndef'); print(b.read(2), b.readline(), b.read(), b.read(), b.seek(-2, 2), b.read(), b.seek(1), b.write(b'ZZ'), b.getvalue(), b.tell(), b.seek(10), b.write(b'!'), b.getvalue(), b.seek(0), list(b), b.truncate(2), b.getvalue(), b.getbuffer()[0])
buf = bytearray(3); b.seek(0); print(b.readinto(buf), buf, b.read1(), BytesIO(b'a\nb').readlines(), b.write(bytearray(b'q')), b.write(memoryview(b'mm')), b.getvalue(), b.readable(), BytesIO().getvalue(), BytesIO(None).read())
b.close()
for f in (lambda: b.read(), lambda: BytesIO('x'), lambda: BytesIO().write('x'), lambda: BytesIO().seek(-1), lambda: BytesIO().seek(0, 5), lambda: BytesIO().truncate(-1), lambda: BytesIO().fileno(), lambda: BytesIO(b'x').read('a'), lambda: BytesIO().write(3)):
    a(f)
print(isinstance(s, io.TextIOBase), isinstance(b, io.BufferedIOBase), isinstance(s, io.IOBase), issubclass(io.UnsupportedOperation, (OSError)), issubclass(io.UnsupportedOperation, ValueError), io.SEEK_END, io.DEFAULT_BUFFER_SIZE)
w = io.TextIOWrapper(BytesIO('né\r\nx'.encode()), encoding='utf-8'); print(w.read(), w.encoding)
o = BytesIO(); w = io.TextIOWrapper(o, encoding='utf-8', newline='\n'); w.write('ü\n'); w.flush(); print(o.getvalue())
class Up(io.RawIOBase):
    def __init__(self): self.d = b'line1\nline2'
    def readable(self): return True
    def readinto(self, b):
        n = min(len(b), len(self.d)); b[:n] = self.d[:n]; self.d = self.d[n:]; return n
print(Up().read(3), Up().readall(), Up().readline(), list(Up()))
