"""Filling, wrapping and indenting text."""

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

# The blanks of ASCII; others, as the no-break space, don't break lines.
_BLANK = '\t\n\x0b\x0c\r '
_BLANKS = frozenset(_BLANK)
_TO_SPACES = str.maketrans({char: ' ' for char in _BLANK})


class TextWrapper:
    """Breaks text into lines; the attributes are the keyword arguments."""

    sentence_end = '.!?'

    def __init__(self, width=70, initial_indent='', subsequent_indent='',
                 expand_tabs=True, replace_whitespace=True, fix_sentence_endings=False,
                 break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=' [...]'):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(_TO_SPACES)
        return text

    def _split(self, text):
        """The pieces that are never broken unless they are too long."""
        pieces = []
        at, size = 0, len(text)
        while at < size:
            end = at
            if text[at] in _BLANKS:
                while end < size and text[end] in _BLANKS:
                    end += 1
                pieces.append(text[at:end])
            else:
                while end < size and text[end] not in _BLANKS:
                    end += 1
                word = text[at:end]
                if self.break_on_hyphens and '-' in word:
                    pieces.extend(_hyphen_parts(word))
                else:
                    pieces.append(word)
            at = end
        return pieces

    def _split_chunks(self, text):
        chunks = self._split(self._munge_whitespace(text))
        if self.fix_sentence_endings:
            for at in range(len(chunks) - 1):
                if chunks[at + 1] == ' ' and _ends_sentence(chunks[at]):
                    chunks[at + 1] = '  '
        return chunks

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError(f'invalid width {self.width!r} (must be > 0)')
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        lines = []
        # Taken from the end, which is cheap.
        rest = chunks[::-1]
        while rest:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not rest[-1].strip():
                rest.pop()
            line, length = [], 0
            while rest and length + len(rest[-1]) <= width:
                length += len(rest[-1])
                line.append(rest.pop())
            if rest and len(rest[-1]) > width:
                self._handle_long_word(rest, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and line and not line[-1].strip():
                length -= len(line.pop())
            if not line:
                continue
            last = not rest or self.drop_whitespace and len(rest) == 1 and not rest[0].strip()
            if self.max_lines is None or len(lines) + 1 < self.max_lines or (
                    last and length <= width):
                lines.append(indent + ''.join(line))
                continue
            # The last line allowed, and more to come: end it by the placeholder.
            while line:
                if line[-1].strip() and length + len(self.placeholder) <= width:
                    lines.append(indent + ''.join(line) + self.placeholder)
                    break
                length -= len(line.pop())
            else:
                if lines:
                    previous = lines[-1].rstrip()
                    if len(previous) + len(self.placeholder) <= self.width:
                        lines[-1] = previous + self.placeholder
                        break
                lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        room = 1 if width < 1 else width - cur_len
        if self.break_long_words:
            # Without room an empty piece is added, as CPython does; it keeps the
            # blank before it from being dropped.
            word = reversed_chunks[-1]
            end = room
            if self.break_on_hyphens and len(word) > room:
                # Break behind a hyphen that has something in front of it.
                hyphen = word.rfind('-', 0, room)
                if hyphen > 0 and any(char != '-' for char in word[:hyphen]):
                    end = hyphen + 1
            cur_line.append(word[:end])
            reversed_chunks[-1] = word[end:]
        elif not cur_line:
            cur_line.append(reversed_chunks.pop())

    def wrap(self, text):
        """The lines of the wrapped text, as a list without line ends."""
        return self._wrap_chunks(self._split_chunks(text))

    def fill(self, text):
        """The wrapped text as one text."""
        return '\n'.join(self.wrap(text))


def _is_word_char(char):
    return char.isalnum() or char == '_'


def _is_letter(char):
    return _is_word_char(char) and not char.isdecimal()


def _ends_sentence(chunk):
    # A lower-case letter, an end mark and perhaps a quote.
    if chunk[-1:] in ('"', "'"):
        chunk = chunk[:-1]
    return len(chunk) >= 2 and chunk[-1] in '.!?' and 'a' <= chunk[-2] <= 'z'


_WORD_MARKS = '!"\'&.,?'


def _hyphen_parts(word):
    # Breaks a word behind single hyphens between letters, and around dashes.
    parts = []
    start = at = 0
    size = len(word)
    while at < size:
        if word[at] != '-':
            at += 1
            continue
        end = at
        while end < size and word[end] == '-':
            end += 1
        if end - at > 1:
            # A dash stands alone if word characters (or marks) are on its left
            # and a word follows.
            before = at > 0 and (_is_word_char(word[at - 1]) or word[at - 1] in _WORD_MARKS)
            if before and end < size and _is_word_char(word[end]):
                if at > start:
                    parts.append(word[start:at])
                parts.append(word[at:end])
                start = end
            at = end
            continue
        # One hyphen: needs two letters in front (or one behind a hyphen behind
        # one), and two letters behind.
        left_ok = at >= 2 and _is_letter(word[at - 1]) and (
            _is_letter(word[at - 2])
            or word[at - 2] == '-' and at >= 3 and _is_letter(word[at - 3]))
        right_ok = (at + 2 < size and _is_letter(word[at + 1])
                    and (_is_letter(word[at + 2]) or word[at + 2] == '-'
                         and at + 3 < size and _is_letter(word[at + 3])))
        if left_ok and right_ok:
            parts.append(word[start:at + 1])
            start = at + 1
        at += 1
    if start < size:
        parts.append(word[start:])
    return parts


def wrap(text, width=70, **kwargs):
    """The lines of the wrapped text, as a list without line ends."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """The wrapped text as one text."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """The text with blanks collapsed, cut at words to fit width with a placeholder."""
    wrapper = TextWrapper(width=width, max_lines=1, **kwargs)
    return wrapper.fill(' '.join(text.strip().split()))


def dedent(text):
    """The text without the blanks that all its lines begin with."""
    lines = text.split('\n')
    margin = None
    for number, line in enumerate(lines):
        body = line.lstrip(' \t')
        if not body:
            # Lines of blanks alone count for nothing and lose them.
            lines[number] = ''
            continue
        indent = line[:len(line) - len(body)]
        if margin is None:
            margin = indent
        else:
            same = 0
            for one, other in zip(margin, indent):
                if one != other:
                    break
                same += 1
            margin = margin[:same]
    if margin:
        lines = [line[len(margin):] if line else line for line in lines]
    return '\n'.join(lines)


def indent(text, prefix, predicate=None):
    """The text with prefix before each line that isn't blank, or that predicate picks."""
    result = []
    for line in text.splitlines(True):
        if line.strip() if predicate is None else predicate(line):
            result.append(prefix)
        result.append(line)
    return ''.join(result)
