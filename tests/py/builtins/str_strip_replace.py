# strip family, removeprefix, removesuffix, replace.
print(repr('  a b\t\n'.strip()), repr('  a '.lstrip()), repr(' a  '.rstrip()), 'xxaxx'.strip('x'), 'abcba'.strip('ab'), 'abc'.lstrip('cba'), 'mississippi'.rstrip('ipz'), repr('\u2003a\xa0'.strip()), 'x'.strip(''), 'a'.strip(None))
print('TestHook'.removeprefix('Test'), 'TestHook'.removesuffix('Hook'), 'abc'.removeprefix('x'), 'abc'.removesuffix(''), 'aa'.removeprefix('a'))
print('aaa'.replace('a', 'b'), 'aaa'.replace('a', 'b', 2), 'abc'.replace('', '-'), 'abc'.replace('', '-', 2), ''.replace('', 'x'), 'aaaa'.replace('aa', 'b'), 'abc'.replace('z', 'y'), 'abc'.replace('abc', ''), 'a.b'.replace('.', '😀'), 'abab'.replace('ab', 'é', -1), 'aa'.replace('a', 'b', count=1), 'a'.replace('a', 'b', 0))
for f in (lambda: 'a'.replace('a'), lambda: 'a'.replace('a', 5), lambda: 'a'.strip(5), lambda: 'a'.removeprefix(('a',)), lambda: 'a'.replace(1, 'b')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
