"""A policy: open() takes addresses instead of file names, of those on a list.

    padcell run examples/policies/allowed_urls.py

The interpreter has no network; `fetch` stands for whatever the supervisor has. The cell sees an
open() that reads, and OSError for everything else.
"""

import io
from rexec import FileWrapper, RExec

WEB = {
    'https://example.org/news/today': 'Nothing happened.\nNothing at all.\n',
    'https://example.org/news/': 'All the news.\n',
    'https://example.org/admin': 'The keys of the house.\n',
}


def fetch(address):
    """What the supervisor's client would get."""
    print('  fetched', address)
    if address not in WEB:
        raise OSError(f'404: {address}')
    return WEB[address]


class Urls(RExec):
    """Addresses must begin with one of `allowed`."""

    allowed = ('https://example.org/news/',)
    most = 3

    ok_builtin_modules = ('json',)
    ok_posix_names = ()

    def r_open(self, file, mode='r', *rest, **named):
        # open() of a cell gives exact text: no str of its own making comes here.
        if mode != 'r' or rest or named:
            raise OSError('addresses are read as text')
        if not isinstance(file, str) or not file.startswith(self.allowed):
            raise OSError(f'not on the list: {file!r}')
        if '..' in file or '%' in file or '?' in file or '#' in file or '\\' in file:
            raise OSError(f'not a plain address: {file!r}')
        if not self.most:
            raise OSError('that was enough')
        self.most -= 1
        # The wrapper has reading methods only; the stream behind it stays here.
        return FileWrapper(io.StringIO(fetch(file)))


CELL = '''
def show(address, *rest):
    try:
        with_lines = open(address, *rest)
        print('read   ', address, [line for line in with_lines])
        return with_lines
    except OSError as error:
        print('refused', error)

page = show('https://example.org/news/today')
show('https://example.org/news/')
show('https://example.org/admin')
show('https://example.org/news/../admin')
show('https://example.org/news/%2e%2e/admin')
show('https://example.org.evil.example/news/')
show('http://example.org/news/today')
show('file:///etc/passwd')
show('/etc/passwd')
show('https://example.org/news/today', 'w')
show('https://example.org/news/today', 'r', -1)
show(7)

class Address(str):
    def startswith(self, start):
        return True
    def __contains__(self, what):
        return False

show(Address('https://example.org/admin'))
for name in ('_stream', '__dict__', '__class__', 'name', 'buffer', 'close'):
    try:
        print(name, getattr(page, name).__class__.__name__)
    except (AttributeError, RuntimeError) as error:
        print(name, type(error).__name__)
show('https://example.org/news/tomorrow')
show('https://example.org/news/today')
'''

if __name__ == '__main__':
    Urls().r_exec(CELL)
