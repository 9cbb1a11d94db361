"""A policy: a cell lives in a folder of its own, which is all there is for it.

    padcell run examples/policies/private_root.py

Names are taken below the folder, with or without a slash at the front. Neither '..' nor links lead
out; a link is followed first and then must still be inside. Modules come from there as well.
"""

import os
from rexec import RExec

HERE = os.path.dirname(os.path.abspath(__file__))


class PrivateRoot(RExec):
    """The whole world of the cell is self.root."""

    ok_posix_names = ()

    def __init__(self, root, **rest):
        self.root = os.path.realpath(root)
        # Only what is inside is importable, too.
        self.ok_path = (self.root,)
        super().__init__(**rest)

    def inside(self, name):
        """The real path of what the cell calls so."""
        try:
            # At the top '..' stays where it is, as in any root folder.
            name = os.path.normpath('/' + os.fsdecode(name)).lstrip('/')
            path = os.path.realpath(os.path.join(self.root, name))
            if os.path.commonpath([path, self.root]) == self.root:
                return path
        except (TypeError, ValueError):
            pass
        raise OSError(f'no such name here: {name!r}')

    def r_open(self, file, mode='r', *rest, **named):
        try:
            return super().r_open(self.inside(file), mode, *rest, **named)
        except OSError as error:
            # The cell needn't know where its root really is.
            raise OSError(error.errno, error.strerror or str(error)) from None


CELL = '''
def show(name):
    try:
        with open(name) as file:
            print('read   ', repr(name), repr(file.read()))
    except OSError as error:
        print('refused', repr(name), '-', error.strerror)

show('notes.txt')
show('/notes.txt')
show('sub/more.txt')
show('way_in')
show('../notes.txt')
show('../../../notes.txt')
show('sub/../../public/notes.txt')
show('way_out')
show('folder_out/secret.txt')
show('../secret.txt')
show('/etc/passwd')
show('//etc/passwd')
show('/../../../../../../../etc/passwd')
show('sub/./../folder_out/files/secret.txt')
show('')
show('notes.txt\\0')
try:
    open('notes.txt', 'a')
except OSError as error:
    print('refused', error.strerror)
import helper, sys
print(helper.help())
sys.path.append('/etc')
for name in ('secret', 'notes', 'posixpath', 'subprocess'):
    try:
        __import__(name)
        print('imported', name)
    except ImportError as error:
        print(error)
'''

if __name__ == '__main__':
    cell = PrivateRoot(HERE + '/files/public')
    cell.r_exec(CELL)
