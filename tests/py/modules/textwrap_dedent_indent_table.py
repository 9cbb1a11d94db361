# dedent and indent over tabs, blank lines, mixed margins and predicates.
from textwrap import *
for t in [
    "[dedent(s) for s in ('  a\\n  b', '  a\\n b', '\\ta\\n\\tb', ' \\ta\\n \\tb', '  a\\n\\n  b', 'a\\n  b', '   \\n  a', '\\n  a\\n')]",
    "[indent(s, '> ') for s in ('a', 'a\\nb', '\\na', 'a\\n', ' \\nb', '')], indent('a\\nb', '-', lambda l: 'b' in l)",
    "indent(5, '>')",
    "indent('a')",
    "fill('one two three', 7), shorten('one two three', 9), wrap('a-b c-d', 3)",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
