"""A policy: a cell may read what is below one folder, and nothing else.

    padcell run examples/policies/read_below.py

The cell calls plain open(), and whatever it asks that it may not have is an OSError.
"""

import os
from rexec import RExec

HERE = os.path.dirname(os.path.abspath(__file__))


class ReadBelow(RExec):
    """Names are taken as the supervisor would take them; links are followed before the check."""

    # Whoever narrows open() must narrow these as well: they ask about files too.
    ok_posix_names = ()
    ok_path = ()

    def __init__(self, folder, **rest):
        self.folder = os.path.realpath(folder)
        super().__init__(**rest)

    def r_open(self, file, mode='r', *rest, **named):
        try:
            path = os.path.realpath(os.fsdecode(file))
            inside = os.path.commonpath([path, self.folder]) == self.folder
        except (TypeError, ValueError):
            inside = False
        if not inside:
            raise OSError(f'not for you: {file!r}')
        # What was checked is what is opened: the path without links, not the name.
        return super().r_open(path, mode, *rest, **named)


CELL = '''
def show(name, *mode):
    try:
        with open(name, *mode) as file:
            print('read   ', repr(name), *mode, repr(file.read()))
    except OSError as error:
        print('refused', repr(name), *mode, '-', type(error).__name__)

show(below + '/notes.txt')
show(below + '/sub/more.txt', 'rb')
show(below + '/way_in')
show(below + '/sub/../notes.txt')
show(below + '/nothing.txt')
show(below + '/notes.txt', 'w')
show(below + '/notes.txt', 'r+')
show(below + '/new.txt', 'x')
show(below + '/way_out')
show(below + '/folder_out/secret.txt')
show(below + '/../secret.txt')
show(below + '/sub/../../secret.txt')
show(below + 'x/../secret.txt')
show(below)
show('/dev/tty')
show('secret.txt')
show(0)
show(b'/etc/passwd')
show('/etc/passwd\\0' + below)

class Name(str):
    def __str__(self):
        return below + '/notes.txt'
    __eq__ = lambda self, other: True
    __hash__ = str.__hash__
    def startswith(self, start):
        return True

class Path:
    def __fspath__(self):
        return '/etc/passwd'

class Mode(str):
    def __eq__(self, other):
        return True
    __hash__ = str.__hash__

for name in (Name('/etc/passwd'), Path()):
    try:
        open(name)
        print('read')
    except (OSError, TypeError) as error:
        print('refused', type(name).__name__, type(error).__name__)
try:
    open(below + '/notes.txt', Mode('w'))
except OSError as error:
    print('refused', error)
import os
print([name for name in ('listdir', 'stat', 'readlink', 'open', 'remove', 'getcwd') if hasattr(os, name)])
'''

if __name__ == '__main__':
    os.chdir(HERE)
    cell = ReadBelow('files/public')
    cell.add_module('__main__').below = 'files/public'
    cell.r_exec(CELL)
