# Pure paths: parts, joining, comparing, names and suffixes, relative paths, patterns.
import os
from pathlib import Path, PosixPath, PurePath, PurePosixPath, PureWindowsPath

for text in ('/usr/lib/thing/os.py', 'a/b/../c', '.', '', '/', '//x/y', '///x', 'a//b/./c/', 'file.tar.gz', '.hidden', 'dot.'):
    p = PurePosixPath(text)
    print(repr(p), str(p), p.parts, p.root, p.anchor, p.name, p.stem, p.suffix, p.suffixes, p.is_absolute(), p.parent)
for text in ('c:/windows/system', 'C:', 'c:\\', 'c:a', '\\\\host\\share\\dir', '\\a', 'a/b\\c', 'nul.txt', '//host/share'):
    p = PureWindowsPath(text)
    print(repr(p), str(p), p.parts, p.drive, repr(p.root), p.anchor, p.name, p.is_absolute())
p = PurePosixPath('/a/b/c')
print(list(p.parents), len(p.parents), p.parents[0], p.parents[-1], p.parents[:2])
print(p / 'd', 'x' / PurePosixPath('y'), p / '/abs', p.joinpath('e', 'f'), PurePosixPath('a', 'b', PurePosixPath('c')))
print(PureWindowsPath('c:/x') / 'd:y', PureWindowsPath('c:/x') / '/y', PureWindowsPath('c:/x') / 'c:y')
print(p == PurePosixPath('/a/b/c/'), p == PurePosixPath('/A/b/c'), PureWindowsPath('A') == PureWindowsPath('a'),
      PurePosixPath('a') == PureWindowsPath('a'), hash(p) == hash(PurePosixPath('/a/b/c')))
print(sorted([PurePosixPath('b'), PurePosixPath('a/z'), PurePosixPath('a')]), PurePosixPath('a') < PurePosixPath('b'))
print(p.with_name('z'), PurePosixPath('a/b.txt').with_suffix('.py'), PurePosixPath('b.txt').with_suffix(''),
      PurePosixPath('a/b.txt').with_stem('c'), PurePosixPath('a/b').with_suffix('.x'))
print(p.relative_to('/a'), PurePosixPath('/a/b').relative_to('/a/c', walk_up=True),
      p.is_relative_to('/a'), p.is_relative_to('/x'))
for pattern in ('*.py', 'b/*.py', '/a/*', 'x/*.py', '**/*.py', '*'):
    print(pattern, PurePosixPath('/a/b/c.py').match(pattern), PurePosixPath('/a/b/c.py').full_match(pattern))
print(PurePosixPath('a/b/c.py').full_match('a/**/*.py'), PurePosixPath('A.py').match('a.PY', case_sensitive=False),
      PureWindowsPath('A.py').match('a.PY'))
print(PurePosixPath('/a b').as_uri(), PureWindowsPath('c:/x y').as_uri(), PureWindowsPath('a/b').as_posix())
print(os.fspath(p), bytes(p), isinstance(p, os.PathLike), str(PurePath('x')), type(PurePath('x')).__name__)
print(isinstance(Path('x'), PosixPath), isinstance(Path('x'), PurePosixPath), Path('a') == PurePosixPath('a'), repr(Path('a')))
for bad in (lambda: p.relative_to('/x'), lambda: p.with_name(''), lambda: p.with_name('a/b'), lambda: PurePosixPath('/').with_name('x'),
            lambda: p.with_suffix('x'), lambda: PurePosixPath(3), lambda: PurePosixPath(b'x'), lambda: p / 3,
            lambda: PurePosixPath('a').as_uri(), lambda: p < 3, lambda: PurePosixPath('a') < PureWindowsPath('a'),
            lambda: p.match(''), lambda: p.parents[9], lambda: PurePosixPath('..').relative_to('../a', walk_up=False)):
    try:
        print(bad())
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)


class Mine(PurePosixPath):
    def __init__(self, *args, tag=None):
        super().__init__(*args)
        self.tag = tag

    def with_segments(self, *segments):
        return type(self)(*segments, tag=self.tag)


m = Mine('a/b', tag='t')
print((m / 'c').tag, m.parent.tag, type(m.parent).__name__, repr(m))
