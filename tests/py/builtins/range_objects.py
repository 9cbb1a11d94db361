# range: indexing, slicing, membership, equality, attributes, big values.
r = range(2, 20, 3)
print(r, list(r), len(r), r[0], r[-1], r[1:3], r[::-1], list(r[::2]), r.start, r.stop, r.step, 5 in r, 6 in r, 5.0 in r, 'a' in r, r.index(8), r.count(5), r.count(6))
print(range(5) == range(0, 5, 1), range(0) == range(3, 1), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], hash(range(3)) == hash(range(0, 3)), bool(range(0)), bool(range(1)))
print(list(range(5, 0, -2)), list(range(0)), list(range(3, 0)), list(range(-3)), list(reversed(range(4))), list(range(10)[2:8][::2][1:]), range(10)[-3:], range(10)[7:2:-2], range(0, 10, 3)[::-1])
big = range(10 ** 20, 10 ** 20 + 3)
print(big, list(big), len(big), big[1], 10 ** 20 + 2 in big, range(10 ** 30)[10 ** 29], range(True), range(2 ** 63)[-1])
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: range(), lambda: range(1, 2, 0), lambda: range(1.5), lambda: range('a'), lambda: range(1, 2, 3, 4), lambda: r[99], lambda: r[-99], lambda: r['a'], lambda: r.index(6), lambda: r + r, lambda: r * 2, lambda: r < r, lambda: len(range(10 ** 30)), lambda: setattr(r, 'start', 1), lambda: range(stop=5), lambda: r[::0], lambda: range(5).append, lambda: range(None)):
    attempt(f)
print(max(range(5)), sum(range(101)), min(range(3, 9)), [*range(3)], range(3).__contains__(2), iter(range(3)).__length_hint__(), repr(range(0, 3)), repr(range(0, 3, 2)), sorted(range(3), reverse=True))
