# Sequence patterns: lengths, stars, nesting; str and bytes are not sequences.
def f(x):
    match x:
        case []: return 'empty'
        case [a]: return ('one', a)
        case [a, [b, c]]: return ('nested', a, b, c)
        case (1, *rest): return ('starts 1', rest)
        case [a, *_, z] if a == z: return ('same ends', a)
        case [a, b]: return ('two', a, b)
        case a, b, *c: return ('many', a, b, c)
        case str(): return 'str'
        case _: return 'other'
for v in ([], (), [5], [1, [2, 3]], (1, 2, 3), [7, 8, 7], [7, 7], (3, 4), range(2, 6), 'ab', b'ab', {1, 2}, {1: 2}, bytearray(b'ab'), 5):
    print(repr(v), f(v))
match 1, 2:
    case x, y:
        print(x, y)
match [[1, 2], [3]]:
    case [[a, b], [c]]:
        print(a, b, c)
match [1, 2, 3, 4]:
    case [*init, last]:
        print(init, last)
