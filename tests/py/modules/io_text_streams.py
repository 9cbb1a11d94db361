# io: text over bytes, newline handling, positions, StringIO and BytesIO in their corners, errors.
import io

for newline in (None, '', '\n', '\r', '\r\n'):
    raw = io.BytesIO(b'a\nb\rc\r\nd')
    t = io.TextIOWrapper(raw, newline=newline)
    lines = t.readlines()
    out = io.BytesIO()
    w = io.TextIOWrapper(out, newline=newline)
    w.write('x\ny\r')
    w.flush()
    s = io.StringIO('a\nb\rc\r\nd', newline=newline)
    print(repr(newline), lines, out.getvalue(), s.getvalue().encode(), s.readlines())
t = io.TextIOWrapper(io.BytesIO('é1\n€2\n'.encode()), 'utf-8')
print(t.readline(), t.read(1), t.read(), repr(t.read()), t.encoding, t.errors, t.seekable(), t.readable(), t.buffer is not None, t.closed)
t.seek(0)
print([line for line in t], t.line_buffering, t.detach() is not None)
w = io.TextIOWrapper(io.BytesIO(), 'ascii', 'replace')
print(w.write('aé'), w.flush(), w.buffer.getvalue())
s = io.StringIO('one\ntwo\n')
print(s.read(2), s.tell(), s.readline(), s.seek(0, 2), s.write('end'), s.getvalue(), s.seek(1), s.truncate(), s.getvalue(), s.seek(5), s.write('z'), repr(s.getvalue()), s.isatty(), s.closed, s.newlines)
b = io.BytesIO(b'hello world')
print(b.read(3), b.read1(2), b.readinto(bytearray(2)), b.tell(), b.seek(-2, 2), b.read(), b.seek(0), b.readline(4), b.getbuffer()[0], b.truncate(4), b.getvalue(), b.seek(6), b.write(b'!'), b.getvalue(), b.peek(1) if hasattr(b, 'peek') else 'no peek')
v = b.getbuffer()
try:
    b.write(b'x' * 100)
except BufferError as e:
    print(e)
v.release()
with io.BytesIO() as f:
    f.writelines([b'a', b'b'])
    print(f.getvalue())
for bad in (lambda: f.read(), lambda: io.StringIO(3), lambda: io.StringIO().write(b'x'), lambda: io.BytesIO('x'), lambda: io.BytesIO().write('x'), lambda: io.StringIO(newline='x'), lambda: s.seek(-1), lambda: s.seek(1, 1), lambda: s.seek(0, 5), lambda: b.seek(-1), lambda: b.seek(0, 9), lambda: io.StringIO().fileno(), lambda: b.truncate(-1), lambda: io.TextIOWrapper(io.BytesIO(), newline='q'), lambda: io.TextIOWrapper(io.BytesIO(b'\xff'), 'ascii').read(), lambda: w.write(b'x'), lambda: b.read('a'), lambda: io.TextIOWrapper(io.BytesIO(), 'nope'), lambda: next(io.BytesIO()), lambda: t.read()):
    try:
        print(bad())
    except (ValueError, TypeError, OSError, UnicodeError, LookupError, AttributeError, StopIteration) as e:
        print(type(e).__name__, e)
print(issubclass(io.UnsupportedOperation, OSError), issubclass(io.UnsupportedOperation, ValueError), isinstance(io.StringIO(), io.TextIOBase), isinstance(io.BytesIO(), io.BufferedIOBase), io.DEFAULT_BUFFER_SIZE, io.SEEK_END)
d = io.IncrementalNewlineDecoder(None, True)
print(repr(d.decode('a\r')), repr(d.decode('\nb\r', final=True)))
