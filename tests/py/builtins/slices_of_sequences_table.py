# Slices of list, tuple, str, bytes and range with every mix of signs and steps, and slice.indices.
L, T, S, B, R = [0, 1, 2, 3, 4], (0, 1, 2, 3, 4), 'abcde', b'abcde', range(5)
for t in [
    '[s[1:3] for s in (L, T, S, B, R)], [s[-2:] for s in (L, T, S, B, R)], [s[::-1] for s in (L, T, S, B, R)]',
    '[L[a:b] for a in (None, -9, -1, 0, 2, 9) for b in (None, -2, 3)]',
    '[S[a:b:c] for a in (None, 3, -1) for b in (None, 1) for c in (2, -2)]',
    'R[::2], R[::-1], R[1:4:2], R[5:], R[-1:0:-2], range(10, 0, -3)[1:], range(10)[2:8:3][1]',
    'slice(None).indices(5), slice(1, None, 2).indices(5), slice(None, None, -1).indices(5), slice(-100, 100).indices(5), slice(5, 1, -2).indices(3)',
    'slice(1).indices(-1)',
    "slice(1).indices('a')",
    "slice('a').indices(5)",
    'slice(1, 2, 0).indices(5)',
    "slice(1, 2) == slice(1, 2), slice(1, 2) < slice(1, 3), slice(1), slice(1, 2, 3).step, repr(slice('a', None)), hash(slice(1)) == hash(slice(1)), {slice(1): 2}[slice(1)]",
    'hash(slice([]))',
    'slice()',
    'slice(1, 2, 3, 4)',
    'L[::0]',
    "L['a':]",
    'L[1.5:]',
    'S[None:None], L[True:], L[False:True], S[10**30:], S[-10**30:], L[:10**30]',
    'L[1:2, 3]',
    '[L[i] for i in (-5, -1, 0, 4)]',
    'L[-6]',
    'T[5]',
    'S[5]',
    'B[-6]',
    'R[5]',
    'L[10**30]',
    'R[10**30]',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
