# Files and folders made, listed and removed.
import os

base = f'/tmp/padcell_os_files_{os.getpid()}'
os.mkdir(base)
try:
    os.makedirs(os.path.join(base, 'a', 'b'))
    os.makedirs(os.path.join(base, 'a', 'b'), exist_ok=True)
    with open(os.path.join(base, 'a', 'f.txt'), 'w') as f:
        f.write('hello')
    print(sorted(os.listdir(base)), sorted(os.listdir(base + '/a')), os.path.getsize(base + '/a/f.txt'), os.stat(base + '/a/f.txt').st_size)
    print(os.path.isfile(base + '/a/f.txt'), os.path.isdir(base + '/a'), os.access(base + '/a/f.txt', os.R_OK), os.path.samefile(base, base + '/a/..'))
    for top, folders, files in os.walk(base):
        print(top[len(base):], sorted(folders), files)
    for top, folders, files in os.walk(base, topdown=False):
        print(top[len(base):], sorted(folders), files)
    os.rename(base + '/a/f.txt', base + '/g.txt')
    os.symlink(base + '/g.txt', base + '/l')
    print(os.readlink(base + '/l') == base + '/g.txt', os.path.islink(base + '/l'), os.path.realpath(base + '/l') == os.path.realpath(base) + '/g.txt')
    with os.scandir(base) as entries:
        print(sorted((e.name, e.is_file(), e.is_dir(), e.is_symlink()) for e in entries))
    for f in (lambda: os.mkdir(base), lambda: os.rmdir(base), lambda: os.remove(base + '/none'), lambda: os.listdir(base + '/g.txt')):
        try:
            f()
        except OSError as e:
            print(type(e).__name__, e.errno, e.strerror, e.filename[len(base):])
    old = os.getcwd()
    os.chdir(base)
    print(os.path.exists('g.txt'), os.path.basename(os.getcwd()) == os.path.basename(base), os.path.abspath('x') == os.path.join(os.getcwd(), 'x'))
    os.chdir(old)
finally:
    os.unlink(base + '/l')
    os.remove(base + '/g.txt')
    os.removedirs(base + '/a/b')
print(os.path.exists(base), len(os.urandom(5)), os.getpid() > 0)
