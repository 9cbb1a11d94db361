"""Paths as text: joining, splitting, normalizing; and what a path names.

Works on str and bytes. The functions that look at files ask `os`.
"""

import os

__all__ = ['normcase', 'isabs', 'join', 'splitdrive', 'splitroot', 'split', 'splitext', 'basename',
           'dirname', 'commonprefix', 'getsize', 'getmtime', 'getatime', 'getctime', 'islink',
           'exists', 'lexists', 'isdir', 'isfile', 'ismount', 'expanduser', 'expandvars',
           'normpath', 'abspath', 'samefile', 'sameopenfile', 'samestat', 'curdir', 'pardir', 'sep',
           'pathsep', 'defpath', 'altsep', 'extsep', 'devnull', 'realpath', 'relpath', 'commonpath',
           'isjunction', 'isdevdrive', 'supports_unicode_filenames']

curdir = '.'
pardir = '..'
extsep = '.'
sep = '/'
pathsep = ':'
defpath = '/bin:/usr/bin'
altsep = None
devnull = '/dev/null'
supports_unicode_filenames = False


def _like(path, text):
    return text.encode() if isinstance(path, bytes) else text


def _check_kinds(function, *paths):
    kinds = {isinstance(p, bytes) for p in paths if isinstance(p, (str, bytes))}
    for p in paths:
        if not isinstance(p, (str, bytes)):
            raise TypeError(f'{function}() argument must be str, bytes, or os.PathLike object, '
                            f'not {type(p).__name__!r}')
    if len(kinds) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None


def normcase(s):
    """The path: case counts here."""
    return os.fspath(s)


def isabs(s):
    """Whether the path begins at the root."""
    s = os.fspath(s)
    return s.startswith(_like(s, sep))


def join(a, *p):
    """The paths one after another, from the last absolute one on."""
    a = os.fspath(a)
    try:
        rest = [os.fspath(b) for b in p]
    except TypeError:
        _check_kinds('join', a, *p)
        raise
    _check_kinds('join', a, *rest)
    slash = _like(a, sep)
    path = a
    for b in rest:
        if b.startswith(slash) or not path:
            path = b
        elif path.endswith(slash):
            path += b
        else:
            path += slash + b
    return path


def split(p):
    """(what is before the last slash, what follows it)."""
    p = os.fspath(p)
    slash = _like(p, sep)
    at = p.rfind(slash) + 1
    head, tail = p[:at], p[at:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    """(path without extension, extension with its dot)."""
    p = os.fspath(p)
    slash, dot = _like(p, sep), _like(p, extsep)
    start = p.rfind(slash) + 1
    at = p.rfind(dot)
    # Dots that lead a name make no extension.
    if at > start and p[start:at] != dot * (at - start):
        return p[:at], p[at:]
    return p, p[:0]


def splitdrive(p):
    """No drives here: ('', path)."""
    p = os.fspath(p)
    return p[:0], p


def splitroot(p):
    """(drive, root, rest)."""
    p = os.fspath(p)
    slash, empty = _like(p, sep), p[:0]
    if p[:1] != slash:
        return empty, empty, p
    if p[1:2] != slash or p[2:3] == slash:
        return empty, slash, p[1:]
    return empty, p[:2], p[2:]


def basename(p):
    """What follows the last slash."""
    return split(p)[1]


def dirname(p):
    """What is before the last slash."""
    return split(p)[0]


def commonprefix(m):
    """The longest text all begin with."""
    if not m:
        return ''
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(os.fspath, m))
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def normpath(path):
    """The path without empty parts, dots and parts that a double dot takes back."""
    path = os.fspath(path)
    if not path:
        return _like(path, curdir)
    slash, dot, up = _like(path, sep), _like(path, curdir), _like(path, pardir)
    _, root, rest = splitroot(path)
    parts = []
    for part in rest.split(slash):
        if not part or part == dot:
            continue
        if part != up or (not root and not parts) or (parts and parts[-1] == up):
            parts.append(part)
        elif parts:
            parts.pop()
    return root + slash.join(parts) or dot


def abspath(path):
    """The path from the root."""
    path = os.fspath(path)
    if not isabs(path):
        cwd = os.getcwdb() if isinstance(path, bytes) else os.getcwd()
        path = join(cwd, path)
    return normpath(path)


def realpath(filename, *, strict=False):
    """The path without symbolic links."""
    filename = os.fspath(filename)
    text = os.fsdecode(filename)
    path = abspath(text)
    rest = []
    # What doesn't exist can't be a link: its names are put behind what does.
    while True:
        try:
            found = os._real_path(path)
            break
        except OSError:
            if strict or path == sep:
                if strict:
                    os.stat(text)
                found = path
                break
            path, name = split(path)
            rest.append(name)
    found = normpath(join(found, *reversed(rest)))
    return os.fsencode(found) if isinstance(filename, bytes) else found


def relpath(path, start=None):
    """The path as seen from start."""
    if not path:
        raise ValueError('no path specified')
    path = os.fspath(path)
    slash, up = _like(path, sep), _like(path, pardir)
    start = _like(path, curdir) if start is None else os.fspath(start)
    _check_kinds('relpath', path, start)
    base = [x for x in abspath(start).split(slash) if x]
    goal = [x for x in abspath(path).split(slash) if x]
    n = len(commonprefix([base, goal]))
    parts = [up] * (len(base) - n) + goal[n:]
    return slash.join(parts) if parts else _like(path, curdir)


def commonpath(paths):
    """The longest path all lie under."""
    paths = tuple(map(os.fspath, paths))
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    _check_kinds('commonpath', *paths)
    slash, dot = _like(paths[0], sep), _like(paths[0], curdir)
    if len({p[:1] == slash for p in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths") from None
    root = slash if paths[0][:1] == slash else slash[:0]
    parts = [[c for c in p.split(slash) if c and c != dot] for p in paths]
    return root + slash.join(commonprefix(parts))


def expanduser(path):
    """A leading ~ becomes the home folder."""
    path = os.fspath(path)
    tilde, slash = _like(path, '~'), _like(path, sep)
    if not path.startswith(tilde):
        return path
    at = path.find(slash, 1)
    at = len(path) if at < 0 else at
    home = os.environ.get('HOME')
    # Other users aren't known here.
    if at != 1 or home is None:
        return path
    home = _like(path, home).rstrip(slash)
    return home + path[at:] or slash


def expandvars(path):
    """$NAME and ${NAME} become what the environment says."""
    path = os.fspath(path)
    is_bytes = isinstance(path, bytes)
    text = os.fsdecode(path)
    if '$' not in text:
        return path
    out, i = [], 0
    while i < len(text):
        c = text[i]
        if c != '$':
            out.append(c)
            i += 1
            continue
        if text[i + 1:i + 2] == '{':
            end = text.find('}', i)
            name = text[i + 2:end] if end > 0 else ''
            stop = end + 1
        else:
            stop = i + 1
            while stop < len(text) and (text[stop] == '_'
                                        or text[stop].isascii() and text[stop].isalnum()):
                stop += 1
            name = text[i + 1:stop]
        if name and name in os.environ:
            out.append(os.environ[name])
        else:
            stop = max(stop, i + 1)
            out.append(text[i:stop])
        i = stop
    made = ''.join(out)
    return os.fsencode(made) if is_bytes else made


def _mode(path, look):
    try:
        return look(path).st_mode & 0o170000
    except (OSError, ValueError):
        return 0


def exists(path):
    """Whether there is such a file or folder."""
    return _mode(path, os.stat) != 0


def lexists(path):
    """Whether there is one, be it a broken link."""
    return _mode(path, os.lstat) != 0


def isfile(path):
    """Whether it is a regular file."""
    return _mode(path, os.stat) == 0o100000


def isdir(path):
    """Whether it is a folder."""
    return _mode(path, os.stat) == 0o040000


def islink(path):
    """Whether it is a symbolic link."""
    return _mode(path, os.lstat) == 0o120000


def isjunction(path):
    """Not on this system."""
    os.fspath(path)
    return False


def isdevdrive(path):
    """Not on this system."""
    os.fspath(path)
    return False


def ismount(path):
    """Whether another file system begins there."""
    try:
        here, above = os.lstat(path), os.lstat(join(os.fspath(path), _like(path, pardir)))
    except (OSError, ValueError):
        return False
    return here.st_dev != above.st_dev or here.st_ino == above.st_ino


def getsize(filename):
    """Bytes of a file."""
    return os.stat(filename).st_size


def getmtime(filename):
    """When the content was changed."""
    return os.stat(filename).st_mtime


def getatime(filename):
    """When it was read."""
    return os.stat(filename).st_atime


def getctime(filename):
    """When anything of it was changed."""
    return os.stat(filename).st_ctime


def samestat(s1, s2):
    """Whether two answers of stat are about one file."""
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    """Whether two paths name one file."""
    return samestat(os.stat(f1), os.stat(f2))
