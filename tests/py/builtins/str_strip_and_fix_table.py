# strip, lstrip, rstrip, removeprefix, removesuffix, startswith, endswith with odd arguments.
for t in [
    "'  a '.strip(), 'xxaxx'.strip('x'), 'abcba'.strip('ab'), 'xyz'.strip(''), '\\u2003a\\x85'.strip(), 'aXa'.lstrip('a'), 'aXa'.rstrip('a'), ''.strip('x'), 'aa'.strip('a'), 'a'.strip(None), '\\t\\n\\r\\x0b\\x0c a'.lstrip(), '\\x1c\\x1f a'.strip()",
    "'prefix'.removeprefix('pre'), 'prefix'.removeprefix('x'), 'suffix'.removesuffix('fix'), 'a'.removesuffix(''), 'aa'.removeprefix('a'), ''.removeprefix('a')",
    "'abc'.startswith('a'), 'abc'.startswith(('x', 'a')), 'abc'.startswith(()), 'abc'.startswith('b', 1), 'abc'.startswith('', 3), 'abc'.startswith('', 4), 'abc'.endswith('c'), 'abc'.endswith('b', 0, 2), 'abc'.endswith(('x', 'bc')), 'abc'.startswith('abcd'), 'abc'.endswith('', 3, 2), 'abc'.startswith('c', -1)",
    "'a'.strip(5)",
    "'a'.strip(b'a')",
    "'a'.strip('a', 'b')",
    "'a'.removeprefix()",
    "'a'.removeprefix(5)",
    "'a'.removeprefix(('a',))",
    "'a'.startswith(5)",
    "'a'.startswith(['a'])",
    "'a'.startswith(('a', 5))",
    "'a'.startswith((5, 'a'))",
    "'a'.startswith(b'a')",
    "'a'.startswith('a', 'x')",
    "'a'.endswith()",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
