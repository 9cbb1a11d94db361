# open: modes, encodings, newlines, buffering, positions and errors of files.
import io
import os
import tempfile

with tempfile.TemporaryDirectory() as d:
    p = os.path.join(d, 'f.txt')
    with open(p, 'w', encoding='utf-8') as f:
        print(f.write('é1\nline 2\n'), f.tell() >= 0, f.mode, f.encoding, f.writable(), f.readable(), f.closed, os.path.basename(f.name))
    print(f.closed, os.path.getsize(p), open(p, 'rb').read(), open(p, encoding='utf-8').readlines())
    with open(p, 'a') as f:
        f.writelines(['x', 'y'])
    with open(p, 'r+') as f:
        print(f.readline(), f.read(3), f.seek(0), f.write('Z'), f.seek(0, 2) > 5)
    with open(p, 'rb+') as f:
        f.seek(2)
        print(f.read(2), f.tell(), f.write(b'##'), f.seek(-2, 1), f.read(2), f.truncate(6))
    print(open(p, 'rb').read())
    with open(p, 'w', newline='\r\n') as f:
        f.write('a\nb')
    print(open(p, newline='').read().encode(), open(p).read().encode(), [line for line in open(p)], sum(1 for _ in open(p)))
    with open(p, 'x' if not os.path.exists(p) else 'w+') as f:
        print(f.write('new'), f.seek(0), f.read())
    for bad in (lambda: open(os.path.join(d, 'none')), lambda: open(d), lambda: open(p, 'x'), lambda: open(p, 'z'), lambda: open(p, 'rw'), lambda: open(p, 'rb', encoding='utf-8'), lambda: open(p, 'rt', newline='q'), lambda: open(p).write('x'), lambda: open(p, 'w').read(), lambda: open(p, ''), lambda: open(None), lambda: open(p, 3), lambda: open(os.path.join(d, 'no', 'x'), 'w'), lambda: open(p, 'rtb')):
        try:
            bad()
            print('no error')
        except (OSError, ValueError, TypeError) as e:
            print(type(e).__name__, getattr(e, 'errno', None), str(e).split(d)[0][:60])
    with open(p, 'wb') as f:
        f.write('é'.encode('latin-1'))
    print(open(p, encoding='latin-1').read(), ascii(open(p, errors='replace').read()), ascii(open(p, errors='surrogateescape').read()))
    try:
        open(p, encoding='utf-8').read()
    except UnicodeDecodeError as e:
        print(e.reason)
    f = open(p)
    f.close()
    for op in (f.read, f.readline, lambda: f.write('x'), lambda: list(f), f.tell, f.fileno):
        try:
            op()
        except ValueError as e:
            print(e)
    with io.FileIO(p) as raw:
        print(raw.readall(), raw.mode, raw.readable(), raw.seekable())
    with open(p, 'wb', buffering=0) as f:
        print(f.write(b'direct'), open(p).read())
