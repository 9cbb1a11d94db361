# Membership, index and count in ranges of every direction.
for t in [
    "[(x in r, r.count(x)) for r in (range(5), range(0, 10, 3), range(10, 0, -2), range(0)) for x in (0, 3, 4, 10, -1, 2.0, '2')]",
    '[r.index(r[-1]) for r in (range(5), range(0, 10, 3), range(10, 0, -2))], [len(r) for r in (range(5, 0), range(0, 10, 3), range(10, 0, -3), range(-5, 5, 2))], [r[::-1] for r in (range(5), range(0, 10, 3))]',
    'range(0, 10, 3).index(4)',
    'range(5)[5]',
    'range(5)[1:3].index(0)',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
