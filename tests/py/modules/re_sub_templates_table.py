# re.sub: templates, groups by name and number, functions, counts, empty matches.
import re
for t in [
    "re.sub('(?P<a>.)(.)', r'\\2\\g<a>\\g<1>', 'abcd'), re.sub('x*', '-', 'axb'), re.sub('b', lambda m: str(m.start()), 'abcb'), re.sub('a', 'b', 'aaa', 2), re.subn('', '.', 'ab'), re.sub(r'(\\d+)', r'<\\1>', 'a1b22'), re.sub('a', r'\\n\\t\\\\', 'a'), re.sub('(a)|b', r'[\\1]', 'ab')",
    "re.sub('a', r'\\2', 'a')",
    "re.sub('a', r'\\g<9', 'a')",
    "re.sub('a', r'\\g<>', 'a')",
    "re.sub('a', '\\\\', 'a')",
    "re.sub('a', 5, 'a')",
    "re.sub('a', lambda m: 5, 'a')",
    "re.sub('a', 'b', 5)",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
