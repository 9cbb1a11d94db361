"""Words as a shell reads them."""

import re

__all__ = ['shlex', 'split', 'quote', 'join']

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


class shlex:
    """Takes a text apart into words, signs and quoted parts, as a simple shell would."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        import io
        import sys
        from collections import deque
        if isinstance(instream, str):
            instream = io.StringIO(instream)
        if instream is None:
            instream, infile = sys.stdin, None
        self.instream = instream
        self.infile = infile
        self.posix = posix
        self.eof = None if posix else ''
        self.commenters = '#'
        self.wordchars = 'abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
        if posix:
            self.wordchars += ('ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ'
                               'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ')
        self.whitespace = ' \t\r\n'
        self.whitespace_split = False
        self.quotes = '\'"'
        self.escape = '\\'
        self.escapedquotes = '"'
        self.pushback = deque()
        self.lineno = 1
        self.debug = 0
        self.token = ''
        self.state = ' '
        if not punctuation_chars:
            punctuation_chars = ''
        elif punctuation_chars is True:
            punctuation_chars = '();<>|&'
        self._punctuation_chars = punctuation_chars
        self._waiting = deque()
        if punctuation_chars:
            self.wordchars += '~-./*?='
            for char in punctuation_chars:
                self.wordchars = self.wordchars.replace(char, '')

    @property
    def punctuation_chars(self):
        """The signs that are put together to words of their own."""
        return self._punctuation_chars

    def push_token(self, tok):
        """Put a word back."""
        self.pushback.appendleft(tok)

    def get_token(self):
        """The next word, or eof."""
        return self.pushback.popleft() if self.pushback else self.read_token()

    def _char(self):
        return self._waiting.pop() if self._waiting else self.instream.read(1)

    def read_token(self):
        """The next word of the text."""
        quoted = False
        outer = ' '
        token = self.token
        state = self.state
        while True:
            char = self._char()
            if char == '\n':
                self.lineno += 1
            if state is None:
                token = ''
                break
            if state == ' ':
                if not char:
                    state = None
                    break
                if char in self.whitespace:
                    if token or self.posix and quoted:
                        break
                elif char in self.commenters:
                    self.instream.readline()
                    self.lineno += 1
                elif self.posix and char in self.escape:
                    outer, state = 'a', char
                elif char in self.wordchars:
                    token, state = char, 'a'
                elif char in self._punctuation_chars:
                    token, state = char, 'c'
                elif char in self.quotes:
                    if not self.posix:
                        token = char
                    state = char
                elif self.whitespace_split:
                    token, state = char, 'a'
                else:
                    token = char
                    if token or self.posix and quoted:
                        break
            elif state in self.quotes:
                quoted = True
                if not char:
                    raise ValueError('No closing quotation')
                if char == state:
                    if not self.posix:
                        token += char
                        state = ' '
                        break
                    state = 'a'
                elif self.posix and char in self.escape and state in self.escapedquotes:
                    outer, state = state, char
                else:
                    token += char
            elif state in self.escape:
                if not char:
                    raise ValueError('No escaped character')
                if outer in self.quotes and char != state and char != outer:
                    token += state
                token += char
                state = outer
            else:
                if not char:
                    state = None
                    break
                if char in self.whitespace:
                    state = ' '
                    if token or self.posix and quoted:
                        break
                elif char in self.commenters:
                    self.instream.readline()
                    self.lineno += 1
                    if self.posix:
                        state = ' '
                        if token or quoted:
                            break
                elif state == 'c':
                    if char in self._punctuation_chars:
                        token += char
                    else:
                        if char not in self.whitespace:
                            self._waiting.append(char)
                        state = ' '
                        break
                elif self.posix and char in self.quotes:
                    state = char
                elif self.posix and char in self.escape:
                    outer, state = 'a', char
                elif (char in self.wordchars or char in self.quotes
                      or self.whitespace_split and char not in self._punctuation_chars):
                    token += char
                else:
                    if self._punctuation_chars:
                        self._waiting.append(char)
                    else:
                        self.pushback.appendleft(char)
                    state = ' '
                    if token or self.posix and quoted:
                        break
        self.token, self.state = '', state
        if self.posix and not quoted and token == '':
            return None
        return token

    def error_leader(self, infile=None, lineno=None):
        """How a message about the text begins."""
        return f'"{infile or self.infile}", line {lineno or self.lineno}: '

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token
