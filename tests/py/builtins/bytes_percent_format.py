# % formatting of bytes.
print(b'%d %s %b %c %x' % (5, b'ab', b'cd', 65, 255), b'%5d|%-5s|%05.1f' % (1, b'x', 2.5), b'%a %r' % ('é', [1]), b'%(k)s' % {b'k': b'v'}, b'%%' % ())
for t, a in ((b'%s', 'str'), (b'%d', b'a'), (b'%c', 256), (b'%b', 5), (b'%s %s', (b'a',)), (b'%y', 1), (b'x', 5), (b'%c', b'ab')):
    try:
        print(t % a)
    except Exception as e:
        print(t, type(e).__name__, e)
class B:
    def __bytes__(self): return b'from bytes'
print(b'%b' % B(), bytearray(b'%d') % 3)
