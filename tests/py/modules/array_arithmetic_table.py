# array: concatenation, repetition, comparison, slicing and conversion by type code.
from array import array as A
for t in [
    "[(c, A(c, [1, 2]) + A(c, [3]), A(c, [1]) * 3, A(c, [1, 2, 3])[1:], A(c, [2]) > A(c, [1])) for c in 'bHiqfd']",
    "(a := A('i', [1, 2, 3, 4]), a.__delitem__(slice(None, None, 2)), a)[2], A('b', [1]) == A('d', [1.0]), A('b', [1, 2]) != A('b', [1]), A('b') < A('b', [0]), list(A('u', 'ab')), A('b', b'ab').tolist()",
    "A('b', [1]) < [1]",
    "A('i', [1]) + A('b', [1])",
    "A('b', [1])[0:1.5]",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
