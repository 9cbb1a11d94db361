# split, rsplit, splitlines, partition, rpartition and join.
print('a b  c '.split(), ' a  b '.split(' '), 'a,b,,c'.split(','), 'a,b,c'.split(',', 1), 'a b c d'.split(None, 2), ''.split(), ''.split(','), '  '.split(), 'abc'.split('abc'), 'a--b--c'.split('--'))
print('a,b,c'.rsplit(',', 1), ' a  b c '.rsplit(None, 1), 'a,b'.rsplit(','), 'aXbXc'.rsplit('X', maxsplit=1), ' a b '.split(maxsplit=1), 'a b'.split(sep=None, maxsplit=0), '  a b'.split(None, 0), 'x\x1cy\u2003z'.split())
print('a\nb\r\nc\rd\x0be\x0cf\x1cg\x85h\u2028i'.splitlines(), 'a\n\nb\n'.splitlines(True), ''.splitlines(), '\n'.splitlines(), 'a\n'.splitlines(), 'a\r\nb'.splitlines(keepends=True))
print('key=val=x'.partition('='), 'key=val=x'.rpartition('='), 'abc'.partition('z'), 'abc'.rpartition('z'), 'ab'.partition('ab'))
print(','.join(['a', 'b']), ''.join('xyz'), '-'.join([]), ', '.join({'k': 1}), '--'.join(c for c in 'ab'), 'x'.join(['one']), 'é'.join('漢字'))
for f in (lambda: 'a'.split(''), lambda: 'a'.partition(''), lambda: ','.join([1]), lambda: ','.join(['a', None]), lambda: ','.join(5), lambda: 'a'.split(5), lambda: 'a'.split('a', 'b'), lambda: 'a'.rpartition(5), lambda: ''.join(b'ab')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
