# codecs: decoding piece by piece, and streams that encode and decode.
import codecs
import io

dec = codecs.getincrementaldecoder('utf-8')()
data = 'aé€😀'.encode()
print([dec.decode(data[i:i + 1]) for i in range(len(data))], dec.decode(b'', True))
print(dec.decode(b'\xe2\x82'), dec.getstate(), dec.reset(), dec.getstate())
dec = codecs.getincrementaldecoder('utf-8')('replace')
print(ascii(dec.decode(b'a\xffb\xe2')), ascii(dec.decode(b'', final=True)))
dec = codecs.getincrementaldecoder('utf-8')()
try:
    dec.decode(b'\xe2', final=True)
except UnicodeDecodeError as e:
    print(e)
enc = codecs.getincrementalencoder('utf-16')()
print(enc.encode('a'), enc.encode('b'), enc.reset(), enc.encode('c'))
dec = codecs.getincrementaldecoder('utf-16')()
print([dec.decode(bytes([b])) for b in b'\xfe\xff\x00a\x00b'])
enc = codecs.getincrementalencoder('utf-8-sig')()
print(enc.encode('a'), enc.encode('b'))
dec = codecs.getincrementaldecoder('latin-1')()
print(dec.decode(b'\xe9'))
out = io.BytesIO()
w = codecs.getwriter('utf-8')(out)
w.write('é')
w.writelines(['a', 'b\n'])
print(out.getvalue())
r = codecs.getreader('utf-8')(io.BytesIO('erste\nzweite é\ndritte'.encode()))
print(repr(r.readline()), r.readline(keepends=False), r.read())
r = codecs.getreader('latin-1')(io.BytesIO(b'a\nb\nc'))
print([line for line in r])
r = codecs.getreader('utf-8')(io.BytesIO(b'a\nb\n'))
print(r.readlines())
rw = codecs.StreamReaderWriter(io.BytesIO(b'x\n'), codecs.getreader('utf-8'), codecs.getwriter('utf-8'))
print(rw.read(), rw.write('é'), rw.stream.getvalue())
f = codecs.EncodedFile(io.BytesIO('é'.encode('latin-1')), 'utf-8', 'latin-1')
print(f.read())


class Keeps(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, data, errors, final):
        n = len(data) if final else len(data) // 2 * 2
        return data[:n].decode('latin-1'), n


k = Keeps()
print(k.decode(b'abc'), k.getstate(), k.decode(b'', True))
