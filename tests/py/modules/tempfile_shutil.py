# tempfile and shutil: temporary files and folders, copying, moving and removing trees.
import io
import os
import shutil
import tempfile

with tempfile.TemporaryDirectory(prefix='pre', suffix='suf') as d:
    name = os.path.basename(d)
    print(os.path.isdir(d), name.startswith('pre'), name.endswith('suf'))
    a = os.path.join(d, 'a.txt')
    with open(a, 'w') as f:
        f.write('content')
    print(shutil.copy(a, os.path.join(d, 'b.txt')) == os.path.join(d, 'b.txt'), open(os.path.join(d, 'b.txt')).read())
    os.makedirs(os.path.join(d, 'sub', 'deep'))
    shutil.copy2(a, os.path.join(d, 'sub'))
    shutil.copyfile(a, os.path.join(d, 'sub', 'deep', 'x.pyc'))
    shutil.copytree(os.path.join(d, 'sub'), os.path.join(d, 'copy'), ignore=shutil.ignore_patterns('*.pyc'))
    print(sorted(os.listdir(os.path.join(d, 'copy'))), os.listdir(os.path.join(d, 'copy', 'deep')))
    shutil.move(a, os.path.join(d, 'sub', 'moved'))
    print(sorted(os.listdir(os.path.join(d, 'sub'))), os.path.exists(a))
    shutil.rmtree(os.path.join(d, 'copy'))
    shutil.rmtree(os.path.join(d, 'nothing'), ignore_errors=True)
    print(sorted(os.listdir(d)))
    for bad in (lambda: shutil.rmtree(os.path.join(d, 'nothing')), lambda: shutil.copyfile(os.path.join(d, 'b.txt'), os.path.join(d, 'b.txt')), lambda: shutil.copytree(d, os.path.join(d, 'sub'))):
        try:
            bad()
        except OSError as e:
            print(type(e).__name__)
    with tempfile.NamedTemporaryFile('w+', dir=d) as f:
        f.write('named')
        f.flush()
        f.seek(0)
        print(f.read(), os.path.exists(f.name))
    print(os.path.exists(f.name))
print(os.path.exists(d))
with tempfile.TemporaryFile() as f:
    f.write(b'bytes')
    f.seek(0)
    print(f.read())
with tempfile.SpooledTemporaryFile(mode='w+') as f:
    f.write('spooled')
    f.seek(0)
    print(f.read())
p = tempfile.mkdtemp()
print(os.path.isdir(p), os.rmdir(p), tempfile.gettempprefix(), os.path.isdir(tempfile.gettempdir()))
dst = io.StringIO()
shutil.copyfileobj(io.StringIO('abc'), dst, 2)
print(dst.getvalue(), issubclass(shutil.SameFileError, shutil.Error), issubclass(shutil.Error, OSError))
