# reversed of sequences, dicts, __reversed__ and errors.
print(list(reversed([1, 2])), list(reversed('ab')), list(reversed((1,))), list(reversed(range(3))), list(reversed({'a': 1, 'b': 2})), list(reversed(b'ab')), ''.join(reversed('abc')))
class S:
    def __len__(self): return 3
    def __getitem__(self, i): print('get', i); return i
print(list(reversed(S())))
class R:
    def __reversed__(self): return iter('custom')
print(''.join(reversed(R())))
class N(list): __reversed__ = None
class Only:
    def __getitem__(self, i): return i
for o in ({1}, 5, (x for x in ()), N(), Only(), iter([])):
    try:
        reversed(o)
    except TypeError as e:
        print(e)
r = reversed([1, 2, 3])
print(r.__length_hint__(), next(r), list(r), list(r), type(r).__name__, type(reversed(())).__name__, type(reversed('')).__name__)
