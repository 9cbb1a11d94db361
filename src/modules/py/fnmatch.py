"""Names against patterns with *, ? and sets."""

import posixpath
import re

__all__ = ['filter', 'fnmatch', 'fnmatchcase', 'translate']


def fnmatch(name, pat):
    """Whether the name fits, as the file system compares names."""
    return fnmatchcase(posixpath.normcase(name), posixpath.normcase(pat))


def _matcher(pat):
    if isinstance(pat, bytes):
        return re.compile(translate(pat.decode('latin-1')).encode('latin-1')).match
    return re.compile(translate(pat)).match


def fnmatchcase(name, pat):
    """Whether the name fits exactly."""
    return _matcher(pat)(name) is not None


def filter(names, pat):
    """The names that fit."""
    match = _matcher(pat)
    return [name for name in names if match(name)]


def _set(pat, start):
    # The regular expression of a set from its first character on, and where it ends; None: no set.
    end = start
    if pat[end:end + 1] == '!':
        end += 1
    if pat[end:end + 1] == ']':
        end += 1
    end = pat.find(']', end)
    if end < 0:
        return None
    body = pat[start:end]
    if '-' not in body:
        body = body.replace('\\', r'\\')
    else:
        chunks = []
        at = start + (2 if pat[start] == '!' else 1)
        while True:
            at = pat.find('-', at, end)
            if at < 0:
                break
            chunks.append(pat[start:at])
            start = at + 1
            at += 3
        rest = pat[start:end]
        if rest:
            chunks.append(rest)
        else:
            chunks[-1] += '-'
        # A range that goes down is empty.
        for i in range(len(chunks) - 1, 0, -1):
            if chunks[i - 1][-1] > chunks[i][0]:
                chunks[i - 1] = chunks[i - 1][:-1] + chunks[i][1:]
                del chunks[i]
        body = '-'.join(c.replace('\\', r'\\').replace('-', r'\-') for c in chunks)
    if not body:
        return '(?!)', end + 1
    if body == '!':
        return '.', end + 1
    body = re.sub(r'([&~|])', r'\\\1', body)
    if body[0] == '!':
        body = '^' + body[1:]
    elif body[0] in '^[':
        body = '\\' + body
    return f'[{body}]', end + 1


def translate(pat):
    """The regular expression of a pattern."""
    parts = []
    i = 0
    while i < len(pat):
        c = pat[i]
        i += 1
        if c == '*':
            if not parts or parts[-1] != '*':
                parts.append('*')
        elif c == '?':
            parts.append('.')
        elif c == '[':
            found = _set(pat, i)
            if found is None:
                parts.append('\\[')
            else:
                part, i = found
                parts.append(part)
        else:
            parts.append(re.escape(c))
    # Each star but the last takes as little as the fixed part behind it allows, and never more.
    stars = [i for i, p in enumerate(parts) if p == '*']
    if not stars:
        return f"(?s:{''.join(parts)})\\Z"
    out = [''.join(parts[:stars[0]])]
    for star, following in zip(stars, stars[1:]):
        out.append(f"(?>.*?{''.join(parts[star + 1:following])})")
    out.append('.*' + ''.join(parts[stars[-1] + 1:]))
    return f"(?s:{''.join(out)})\\Z"
