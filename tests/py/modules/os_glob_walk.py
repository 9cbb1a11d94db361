# os.path, glob in folders, walking, environment, gc switches.
import copyreg
import gc
import glob
import os
import tempfile

print(os.path.join('a', '/b', 'c'), os.path.split('/a/b'), os.path.splitext('x.tar.gz'), os.path.basename('a/'), os.path.dirname('/a/b/'), os.path.normpath('/a/./b/../c//'), os.path.commonpath(['/a/b', '/a/c']), os.path.commonprefix(['abc', 'abd']), os.path.isabs('/x'), os.path.relpath('/a/b', '/a/c'), os.path.splitroot('//a/b') if hasattr(os.path, 'splitroot') else '', os.path.expandvars('$NOPE_X/a'), os.path.join(b'a', b'b'), os.path.normcase('A/B'))
with tempfile.TemporaryDirectory() as d:
    for name in ('a.txt', 'b.txt', '.hidden', 'c.py'):
        open(os.path.join(d, name), 'w').close()
    os.makedirs(os.path.join(d, 'sub', 'deep'))
    open(os.path.join(d, 'sub', 'deep', 'z.txt'), 'w').close()
    rel = lambda paths: sorted(p[len(d) + 1:] for p in paths)
    print(rel(glob.glob(d + '/*.txt')), rel(glob.glob(d + '/**/*.txt', recursive=True)), rel(glob.glob(d + '/[ab].*')), rel(glob.glob(d + '/.*')), sorted(glob.glob('*.txt', root_dir=d)), rel(glob.iglob(d + '/s*')), glob.escape('a[b]*'), glob.has_magic('a*'), rel(glob.glob(d + '/*/')))
    print([(os.path.basename(r), sorted(ds), sorted(fs)) for r, ds, fs in os.walk(d)][1:], sorted(e.name for e in os.scandir(d) if e.is_file())[:2], os.listdir(os.path.join(d, 'sub')), os.path.isdir(d), os.path.getsize(os.path.join(d, 'a.txt')), os.stat(d).st_size >= 0)
    os.rename(os.path.join(d, 'a.txt'), os.path.join(d, 'moved'))
    os.remove(os.path.join(d, 'moved'))
    os.makedirs(os.path.join(d, 'sub'), exist_ok=True)
    for bad in (lambda: os.mkdir(os.path.join(d, 'sub')), lambda: os.rmdir(os.path.join(d, 'sub')), lambda: os.remove(os.path.join(d, 'none')), lambda: os.listdir(os.path.join(d, 'none')), lambda: os.makedirs(os.path.join(d, 'sub')), lambda: os.stat(os.path.join(d, 'none'))):
        try:
            bad()
        except OSError as e:
            print(type(e).__name__, e.errno, e.strerror)
print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), isinstance(gc.collect(), int), isinstance(gc.get_count(), tuple), gc.get_threshold() is not None)
print(os.getcwd() == os.path.abspath('.'), os.sep, os.linesep == '\n', os.name, os.curdir, os.extsep, isinstance(os.environ, dict) or hasattr(os.environ, 'keys'), os.environ.get('NOPE_X'), os.getenv('NOPE_X', 'd'), os.fspath('p'), os.fsencode('é'), os.fsdecode(b'x'), len(os.urandom(4)), isinstance(os.getpid(), int))
for bad in (lambda: os.fspath(3), lambda: os.path.join('a', b'b'), lambda: os.path.join(1), lambda: os.environ['NOPE_X'], lambda: os.path.commonpath([])):
    try:
        print(bad())
    except (TypeError, KeyError, ValueError) as e:
        print(type(e).__name__, e)
