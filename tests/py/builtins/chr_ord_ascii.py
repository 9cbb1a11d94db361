# chr, ord, ascii, hex, oct, bin.
print(chr(65), chr(233), ascii(chr(0x1F600)), ord('a'), ord('é'), ord('😀'), ord(b'a'), ord(bytearray(b'z')), repr(chr(0)), repr(chr(0x10FFFF)))
print(ascii('é"\''), ascii(['é', 1]), ascii(5), ascii('\ud800'), ascii({'ü': '漢'}))
print(hex(255), oct(-8), bin(5), hex(True), hex(0), bin(-1), oct(0))
for f in (lambda: chr(-1), lambda: chr(0x110000), lambda: chr('a'), lambda: chr(1.0), lambda: ord('ab'), lambda: ord(''), lambda: ord(5), lambda: hex(1.5), lambda: bin('1'), lambda: oct(None), lambda: ord(b'ab'), lambda: chr(10 ** 30), lambda: ord([])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print([chr(ord('a') + i) for i in range(5)], ''.join(chr(c) for c in (0x6f22, 0x5b57)), ''.join(map(chr, range(48, 58))))
