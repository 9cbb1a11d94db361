# Sequence-like classes: __len__, __getitem__, __contains__, __reversed__, slices, and in unpacking.
class Deck:
    def __init__(self, n): self.cards = list(range(n))
    def __len__(self): return len(self.cards)
    def __getitem__(self, i):
        if isinstance(i, slice):
            d = Deck(0)
            d.cards = self.cards[i]
            return d
        return self.cards[i]
    def __repr__(self): return f'Deck{self.cards}'
d = Deck(5)
print(len(d), d[0], d[-1], d[1:3], list(d), 3 in d, 9 in d, list(reversed(d)), [*d], max(d), sorted(d, reverse=True), d[::-1])
a, *b = d
print(a, b, list(zip(d, 'abc')), list(enumerate(d))[:2], sum(d), tuple(d), set(d), bool(Deck(0)), list(map(str, d)), list(iter(d)))
it = iter(d)
print(next(it), type(it).__name__, it.__length_hint__(), list(it), list(it))
class Inf:
    def __getitem__(self, i): return i * i
print([x for x, _ in zip(Inf(), range(4))], 49 in Inf())
class StopsEarly:
    def __getitem__(self, i):
        if i == 2: raise StopIteration
        return i
print(list(StopsEarly()))
class Fails:
    def __getitem__(self, i):
        if i == 1: raise KeyError('not IndexError')
        return i
try:
    list(Fails())
except KeyError as e:
    print(e)
