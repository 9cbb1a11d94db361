"""Literals as values. (There are no syntax trees for programs yet: no parse, no nodes.)"""

import re

__all__ = ['literal_eval']

_token = re.compile(r'''
    (?P<space>[ \t\f\n\r]+|\#[^\n]*|\\\n)
  | (?P<string>[rRbBuU]{0,2}(?:"""(?:[^\\]|\\.)*?"""|\'\'\'(?:[^\\]|\\.)*?\'\'\'
        |"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'))
  | (?P<number>0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+
        |(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][+-]?[0-9_]+)?[jJ]?)
  | (?P<name>[^\W\d]\w*|\.\.\.)
  | (?P<mark>.)
''', re.X | re.S)

_CONSTANTS = {'None': None, 'True': True, 'False': False, '...': ...}


class _Malformed(Exception):
    pass


class _Reader:
    # Reads what compile() has found to be one expression.
    def __init__(self, text):
        self.tokens = []
        line = 1
        for found in _token.finditer(text):
            kind = found.lastgroup
            if kind != 'space':
                self.tokens.append((kind, found.group(), line))
            line += found.group().count('\n')
        self.tokens.append(('end', '', line))
        self.at = 0

    def peek(self):
        return self.tokens[self.at][1] if self.tokens[self.at][0] == 'mark' else None

    def take(self, mark):
        if self.peek() == mark:
            self.at += 1
            return True
        return False

    def need(self, mark):
        if not self.take(mark):
            raise _Malformed(self.tokens[self.at][2])

    def whole(self):
        value = self.items_or_value(None)
        if self.tokens[self.at][0] != 'end':
            raise _Malformed(self.tokens[self.at][2])
        return value

    def items_or_value(self, end):
        # A value, or a tuple without parentheses.
        first = self.sum()
        if self.peek() != ',':
            return first
        items = [first]
        while self.take(','):
            if end and self.peek() == end or self.tokens[self.at][0] == 'end':
                break
            items.append(self.sum())
        return tuple(items)

    def sum(self):
        line = self.tokens[self.at][2]
        left = self.signed()
        if self.peek() in ('+', '-'):
            sign = self.peek()
            self.at += 1
            if type(left) not in (int, float):
                raise _Malformed(line)
            right = self.atom()
            if type(right) is not complex:
                raise _Malformed(line)
            left = left + right if sign == '+' else left - right
        return left

    def signed(self):
        line = self.tokens[self.at][2]
        if self.peek() in ('+', '-'):
            sign = self.peek()
            self.at += 1
            value = self.atom()
            if type(value) not in (int, float, complex):
                raise _Malformed(line)
            return +value if sign == '+' else -value
        return self.atom()

    def atom(self):
        kind, text, line = self.tokens[self.at]
        self.at += 1
        if kind == 'number':
            return eval(text, {'__builtins__': {}})
        if kind == 'string':
            parts = [text]
            while self.tokens[self.at][0] == 'string':
                parts.append(self.tokens[self.at][1])
                self.at += 1
            return eval('(' + ' '.join(parts) + ')', {'__builtins__': {}})
        if kind == 'name':
            if text in _CONSTANTS:
                return _CONSTANTS[text]
            if text == 'set' and self.take('('):
                self.need(')')
                return set()
            raise _Malformed(line)
        if text == '(':
            if self.take(')'):
                return ()
            value = self.items_or_value(')')
            self.need(')')
            return value
        if text == '[':
            return list(self.until(']'))
        if text == '{':
            return self.braces()
        raise _Malformed(line)

    def until(self, end):
        items = []
        while not self.take(end):
            items.append(self.sum())
            if not self.take(','):
                self.need(end)
                break
        return items

    def braces(self):
        if self.take('}'):
            return {}
        first = self.sum()
        if not self.take(':'):
            items = {first}
            while self.take(',') and self.peek() != '}':
                items.add(self.sum())
            self.need('}')
            return items
        items = {first: self.sum()}
        while self.take(',') and self.peek() != '}':
            key = self.sum()
            self.need(':')
            items[key] = self.sum()
        self.need('}')
        return items


def literal_eval(node_or_string):
    """The value of a text with nothing but literals: numbers, texts, containers, constants."""
    if not isinstance(node_or_string, str):
        raise ValueError(f'malformed node or string: {node_or_string!r}')
    text = node_or_string.lstrip(' \t')
    compile(text, '<unknown>', 'eval')
    try:
        return _Reader(text).whole()
    except _Malformed as e:
        line = e.args[0]
    raise ValueError(f'malformed node or string on line {line}: not a literal')
