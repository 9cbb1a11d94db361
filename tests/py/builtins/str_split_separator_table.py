# split, rsplit, partition and splitlines with separators and limits of all kinds.
s = ' a  b\tc\n'
for t in [
    "s.split(), s.split(' '), s.split(None, 1), s.rsplit(None, 1), 'a,b,,c'.split(','), 'a,b,c'.split(',', 1), 'a,b,c'.rsplit(',', 1), ''.split(), ''.split(','), 'abc'.split('abc'), 'aXXbXXc'.split('XX', -1), 'a b'.split(maxsplit=0)",
    "'a\\u2003b\\x1cc\\x85d'.split(), 'a\\u200bb'.split(), 'a b c'.split(' ', 5)",
    "'a-b-c'.partition('-'), 'a-b-c'.rpartition('-'), 'abc'.partition('-'), 'abc'.rpartition('-'), '-'.partition('-')",
    "'a\\nb\\r\\nc\\rd\\x0be\\x0cf\\x1cg\\x1dh\\x1ei\\x85j\\u2028k\\u2029l'.splitlines(), 'a\\n\\nb'.splitlines(True), ''.splitlines(), '\\n'.splitlines(), 'a\\n'.splitlines(keepends=True)",
    "'a'.split('')",
    "'a'.rsplit('')",
    "'a'.partition('')",
    "'a'.split(5)",
    "'a'.split(',', 'x')",
    "'a'.split(',', 1, 2)",
    "'a'.split(sep=None, maxsplit=-1)",
    "'a'.partition(5)",
    "'a'.split(b',')",
    "'a'.splitlines('x'), 'a\\n'.splitlines(0)",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
