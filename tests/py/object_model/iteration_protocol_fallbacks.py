# Iterating: __iter__, __getitem__, iter with a sentinel, __iter__ = None, wrong results, reversed and in, length hints.
class Seq:
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
class SeqStop(Seq):
    def __getitem__(self, i):
        if i >= 2: raise StopIteration
        return i
class Both(Seq):
    def __iter__(self): return iter('own')
class Off(Seq): __iter__ = None
class Len(Seq):
    def __len__(self): return 3
print(list(Seq()), list(SeqStop()), list(Both()), 20 in Seq(), 5 in Seq(), [*Seq()], dict(enumerate(Seq())), max(Seq()), list(reversed(Len())), list(zip(Seq(), Both())))
for text in ('iter(Off())', '1 in Off()', 'reversed(Seq())', 'iter(5)', 'next(5)', 'next([])', 'iter(int)', 'iter(5, 1)', 'reversed({1})', 'reversed(iter([]))', 'list(reversed({1: 2, 3: 4}))', 'next(iter([]))', 'next(iter([]), "d")', 'iter()', 'next()', 'for_(5)', '[x for x in 5]', 'a, b = 5', 'list(5)', 'sum(5)', 'max(5)', 'dict(5)', 'set(5)', '"".join(5)', '5 in 5', 'zip(5)', 'map(len, 5)', 'enumerate(5)', 'sorted(5)', 'any(5)', 'print(*5)', '{**5}', 'tuple(5)', '[].extend(5)', 'str.join(",", [1])'):
    try:
        print(text, eval(text))
    except SyntaxError:
        try: exec(text)
        except Exception as e: print(text, type(e).__name__, e)
    except Exception as e:
        print(text, type(e).__name__, e)
n = iter(range(10))
print(list(iter(lambda: next(n), 4)), next(n))
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 3: raise StopIteration('done')
        return self.i
it = It()
print(list(it), list(it), it.i, type(iter(Seq())).__name__, type(iter(lambda: 0, 1)).__name__)
class Rev:
    def __reversed__(self): return 'custom'
class RevOff(Len): __reversed__ = None
print(reversed(Rev()))
try:
    reversed(RevOff())
except TypeError as e:
    print(e)
i = iter([1, 2, 3]); next(i)
print(i.__length_hint__(), i.__reduce__()[1:], copy_of(i) if False else list(i), i.__length_hint__())
