"""Words as a shell reads them."""

import re

__all__ = ['split', 'quote', 'join']

_is_unsafe = re.compile(r'[^\w@%+=:,./-]', re.ASCII).search


def split(s, comments=False, posix=True):
    """The words of a line: quotes and backslashes as in a POSIX shell."""
    if s is None:
        raise ValueError('s argument must not be None')
    words = []
    word, i = None, 0
    while i < len(s):
        c = s[i]
        i += 1
        if c in ' \t\r\n':
            if word is not None:
                words.append(word)
                word = None
        elif c == '#' and comments and word is None:
            at = s.find('\n', i)
            i = len(s) if at < 0 else at
        elif c == '#' and comments:
            words.append(word)
            word = None
            at = s.find('\n', i)
            i = len(s) if at < 0 else at
        elif c == '\\' and posix:
            if i >= len(s):
                raise ValueError('No escaped character')
            word = (word or '') + s[i]
            i += 1
        elif c == "'" or c == '"' and not posix:
            end = s.find(c, i)
            if end < 0:
                raise ValueError('No closing quotation')
            text = s[i:end] if posix else s[i - 1:end + 1]
            word = (word or '') + text
            i = end + 1
        elif c == '"':
            word = word or ''
            while True:
                if i >= len(s):
                    raise ValueError('No closing quotation')
                c = s[i]
                i += 1
                if c == '"':
                    break
                if c == '\\':
                    if i >= len(s):
                        raise ValueError('No escaped character')
                    if s[i] not in '"\\':
                        word += '\\'
                    c = s[i]
                    i += 1
                word += c
        else:
            word = (word or '') + c
    if word is not None:
        words.append(word)
    return words


def quote(s):
    """The word as a shell reads it back."""
    if not s:
        return "''"
    if _is_unsafe(s) is None:
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    """The line of the words."""
    return ' '.join(quote(arg) for arg in split_command)
