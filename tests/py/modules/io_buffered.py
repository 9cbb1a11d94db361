# io: buffered readers and writers over raw streams of a program's own.
import io


class Raw(io.RawIOBase):
    def __init__(self, data=b'', chunk=4):
        self.data, self.at, self.chunk, self.written, self.calls = data, 0, chunk, [], 0

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return True

    def readinto(self, b):
        self.calls += 1
        piece = self.data[self.at:self.at + min(len(b), self.chunk)]
        b[:len(piece)] = piece
        self.at += len(piece)
        return len(piece)

    def write(self, b):
        self.written.append(bytes(b))
        return len(b)

    def seek(self, pos, whence=0):
        self.at = pos if whence == 0 else (self.at + pos if whence == 1 else len(self.data) + pos)
        return self.at

    def tell(self):
        return self.at


raw = Raw(b'0123456789')
print(raw.read(3), raw.readall(), raw.read(1), raw.seek(0), raw.readline())
r = io.BufferedReader(Raw(b'line one\nline two\nrest'), 8)
print(r.peek(2)[:2], r.read(3), r.readline(), r.tell(), r.read1(3), r.readlines(), r.read(), r.seek(0), r.read(4), r.raw.calls > 0)
print(r.readable(), r.writable(), r.seekable(), r.closed, r.raw is not None)
b = bytearray(4)
r.seek(0)
print(r.readinto(b), b, [x for x in r])
w = io.BufferedWriter(Raw(), 4)
print(w.write(b'ab'), w.raw.written, w.write(b'cdef'), w.write(b'g'), w.flush(), b''.join(w.raw.written))
p = io.BufferedRWPair(Raw(b'in'), Raw())
print(p.read(), p.write(b'out'), p.flush(), p.readable(), p.writable(), p.closed)
rnd = io.BufferedRandom(io.BytesIO(b'abcdef'))
print(rnd.read(2), rnd.write(b'XY'), rnd.seek(0), rnd.read(), rnd.tell())
t = io.TextIOWrapper(io.BufferedReader(io.BytesIO('é\nb'.encode())), 'utf-8')
print(t.readline(), t.read())
raw = w.detach()
for bad in (lambda: w.write(b'x'), lambda: io.BufferedReader(raw, 0), lambda: r.write(b'x'), lambda: r.seek(0, 7), lambda: r.read(-2), lambda: io.BufferedWriter(Raw()).write('text'), lambda: io.BufferedWriter(Raw()).read()):
    try:
        print(bad())
    except (ValueError, TypeError, OSError) as e:
        print(type(e).__name__, str(e)[:50])
r.close()
try:
    r.read()
except ValueError as e:
    print(e)
