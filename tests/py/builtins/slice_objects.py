# slice: attributes, indices, equality, hash, repr.
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice('a', None, 1.5), s == slice(1, 10, 2), s != slice(1), slice(1) < slice(2))
print(s.indices(5), slice(None).indices(3), slice(None, None, -1).indices(3), slice(-2, None).indices(5), slice(10, -10, -3).indices(4), slice(-100, 100).indices(3), slice(2, 1).indices(5))
print(hash(slice(1, 2)) == hash(slice(1, 2)), {slice(1): 'x'}[slice(1)], [0, 1, 2, 3][s], 'abcdef'[slice(None, None, -2)])
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(1, 2, 0).indices(5), lambda: slice('a').indices(5), lambda: s.indices(-1), lambda: s.indices('a'), lambda: setattr(s, 'start', 1), lambda: hash(slice([])), lambda: slice(1) < 5):
    attempt(f)
class I:
    def __index__(self): return 2
print(slice(I()).indices(5), [0, 1, 2, 3][I():])
