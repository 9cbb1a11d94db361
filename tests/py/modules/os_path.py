# Paths as text.
import os
import os.path
import posixpath

print(os.path is posixpath, os.sep, os.curdir, os.pardir, os.extsep, os.linesep == '\n', os.devnull, os.pathsep, os.altsep, os.name)
for parts in [('a', 'b'), ('a/', 'b'), ('a', '/b'), ('', 'b'), ('a', ''), ('a', 'b', 'c'), ('/',), (b'a', b'b'), ('a', '..', 'b')]:
    print(parts, os.path.join(*parts))
for p in ['', '/', 'a', '/a', 'a/b', '/a/b/', '//a', '///a', 'a//b', 'a/b.c', '.x', 'a.b/.c', '..a', 'x.tar.gz', 'a.', b'a/b.c', '...x', 'a/...']:
    print(repr(p), os.path.split(p), os.path.splitext(p), os.path.basename(p), os.path.dirname(p), os.path.normpath(p), os.path.isabs(p), os.path.splitroot(p), os.path.splitdrive(p))
for p in ['a/./b', 'a/../b', '../a', '/../a', 'a/..', './', 'a//b/', '//x/../y', '/./', '../../..', 'a/b/../../c']:
    print(p, os.path.normpath(p))
print(os.path.commonprefix(['abc', 'abd']), os.path.commonprefix([]), os.path.commonpath(['/a/b', '/a/c']), os.path.commonpath(['a/b/c', 'a/b']), os.path.commonprefix([[1, 2], [1, 3]]))
print(os.path.relpath('/a/b/c', '/a/d'), os.path.relpath('/a', '/a'), os.path.relpath('/a/b', '/'), os.path.abspath('/a/../b'))
class P:
    def __init__(self, p):
        self.p = p
    def __fspath__(self):
        return self.p
print(os.fspath(P('x')), os.path.join(P('a'), 'b'), isinstance(P(''), os.PathLike), os.fsencode('é'), os.fsdecode(b'\xff').encode('utf-8', 'surrogateescape'))
for f in [lambda: os.path.join('a', b'b'), lambda: os.path.join(1), lambda: os.path.join('a', 1), lambda: os.fspath(1), lambda: os.fspath(P(1)), lambda: os.path.split(None),
          lambda: os.path.commonpath([]), lambda: os.path.commonpath(['a', '/b']), lambda: os.path.relpath(''), lambda: os.path.basename(1)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(os.path.exists('/nonexistent/x'), os.path.isdir('/'), os.path.isfile('/'), os.path.islink('/'), os.path.exists('/dev/null'), os.path.lexists(''))
os.environ['PADCELL_X'] = 'v'
print(os.environ['PADCELL_X'], os.getenv('PADCELL_X'), os.getenv('PADCELL_NONE', 'd'), 'PADCELL_X' in os.environ, os.environ.get('PADCELL_Y'), os.path.expandvars('$PADCELL_X/${PADCELL_X}$NOPE $'))
del os.environ['PADCELL_X']
for f in [lambda: os.environ['PADCELL_X'], lambda: os.environ.__setitem__('a', 1), lambda: os.stat('/nonexistent'), lambda: os.listdir('/nonexistent'), lambda: os.remove('/nonexistent'),
          lambda: os.mkdir('/'), lambda: os.rmdir('/nonexistent'), lambda: os.rename('/nonexistent', '/nonexistent2'), lambda: os.listdir(1.5), lambda: os.stat('a\0b')]:
    try:
        r = f()
        print(type(r).__name__)
    except Exception as e:
        print(type(e).__name__, e)
