"""A policy: the modules a cell may import come out of a dict, or out of an archive in one file.

    padcell run examples/policies/modules_from_archive.py

All that the import of a cell asks of files goes through RHooks; here there are no files at all.
"""

import io
import os
from rexec import RExec, RHooks

HERE = os.path.dirname(os.path.abspath(__file__))


class DictHooks(RHooks):
    """Serves what stands in a dict, paths as keys."""

    def __init__(self, files):
        super().__init__()
        self.files = files

    def default_path(self):
        return ['archive:']

    def path_join(self, a, b):
        return f'{a}/{b}'

    def path_isfile(self, path):
        return path in self.files

    def path_isdir(self, path):
        return any(name.startswith(path + '/') for name in self.files)

    def path_exists(self, path):
        return self.path_isfile(path) or self.path_isdir(path)

    def path_islink(self, path):
        return False

    def openfile(self, path, *rest):
        if path not in self.files:
            raise OSError(2, 'No such file or directory', path)
        return io.StringIO(self.files[path])

    def listdir(self, path):
        inside = [name[len(path) + 1:] for name in self.files if name.startswith(path + '/')]
        return sorted({name.partition('/')[0] for name in inside})


def unpack(path):
    """An archive: the texts of files, a line with the name before each."""
    files = {}
    with open(path) as archive:
        for line in archive:
            if line.startswith('--- '):
                text = files.setdefault('archive:/' + line[4:].strip(), [])
            else:
                text.append(line)
    return {name: ''.join(lines) for name, lines in files.items()}


class Modules(RExec):
    """Nothing but the modules served and two of the interpreter's own."""

    ok_builtin_modules = ('math', 'json')
    ok_posix_names = ()

    def r_open(self, *args):
        raise OSError('there are no files')


CELL = '''
for name in ('greet', 'words.english', 'small', 'math', 'thief', 'subprocess', 'words.spanish', 'archive:', '../secret'):
    try:
        __import__(name)
        print('imported', name)
    except Exception as error:
        print('refused ', name, '-', type(error).__name__, error)
'''

GREET = '''
import greet, words
print(greet.greet('cell'), words.english.__name__, greet.__file__)
try:
    print(greet.greet.__globals__)
except RuntimeError as error:
    print(error)
'''

if __name__ == '__main__':
    files = {
        'archive:/small.py': 'import math\ntwo = math.sqrt(4)\n',
        # A module of the cell is code of the cell.
        'archive:/thief.py': "print(open('/etc/passwd').read())\n",
    }
    Modules(DictHooks(files)).r_exec(CELL)
    print('--- with the archive')
    cell = Modules(DictHooks(files | unpack(HERE + '/files/modules.txt')))
    cell.r_exec(CELL)
    cell.r_exec(GREET)
