# io: reading lines with limits, mixed reading and writing, context managers, iteration, subclassing.
import io

s = io.StringIO('first line\nsecond\n\nlast')
print(repr(s.readline(5)), repr(s.readline()), s.readlines(3), repr(s.readline()), repr(s.read()), repr(s.readline()), s.seek(0), list(s), s.seek(3), s.readlines())
b = io.BytesIO(b'one\ntwo\nthree')
print(b.readline(), b.readline(2), b.readlines(), b.seek(0), [len(x) for x in b], b.seek(4), b.read(-1), b.seek(0), b.read(None), b.tell())
s = io.StringIO()
print(s.write('abc'), s.seek(1), s.write('Z'), s.read(), s.getvalue(), s.seek(10), s.write('!'), repr(s.getvalue()), s.truncate(2), s.getvalue(), s.tell())
print('via print', 1, sep='-', file=s)
print(repr(s.getvalue()))
with io.StringIO('x') as f, io.BytesIO(b'y') as g:
    print(f.read(), g.read())
print(f.closed, g.closed)
b = io.BytesIO(b'abcdef')
view = b.getbuffer()
view[0:2] = b'XY'
view.release()
print(b.getvalue(), b.readinto(buf := bytearray(3)), buf, b.read1(), b.detach if False else '')


class Upper(io.StringIO):
    def write(self, s):
        return super().write(s.upper())


u = Upper()
print('text', file=u)
print(u.getvalue(), isinstance(u, io.TextIOBase))


class Source(io.RawIOBase):
    def __init__(self):
        self.chunks = [b'par', b't\nmore', b'']

    def readable(self):
        return True

    def readinto(self, buffer):
        if not self.chunks:
            return 0
        c = self.chunks.pop(0)
        buffer[:len(c)] = c
        return len(c)


print(list(io.BufferedReader(Source())), io.TextIOWrapper(io.BufferedReader(Source()), 'ascii').read(), Source().read(2), Source().readall(), Source().readline())


class Sink(io.TextIOBase):
    def __init__(self):
        self.got = []

    def writable(self):
        return True

    def write(self, s):
        self.got.append(s)
        return len(s)


k = Sink()
print('a', 'b', file=k, end='')
k.writelines(['c', 'd'])
print(k.got, k.closed, k.readable(), k.close(), k.closed)
try:
    k.writelines(['e'])
except ValueError as e:
    print(e)
for cls in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase):
    o = cls()
    print(cls.__name__, o.readable(), o.writable(), o.seekable(), o.isatty(), o.closed)
