# for asks __iter__ once, then __next__ until StopIteration; else __getitem__ from 0.
class It:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        print('iter')
        return self
    def __next__(self):
        if self.n == 0:
            print('stop')
            raise StopIteration
        self.n -= 1
        return self.n
for x in It(3):
    print(x)
it = It(2)
print(list(it), list(it))
class Seq:
    def __getitem__(self, i):
        print('get', i)
        if i > 2:
            raise IndexError
        return i * 10
print(list(Seq()))
print(20 in Seq(), [*Seq()])
a, b, c = Seq()
print(a, b, c)
class NoIter:
    __iter__ = None
    def __getitem__(self, i): return i
try:
    iter(NoIter())
except TypeError as e:
    print(e)
class Bad:
    def __iter__(self): return 5
try:
    iter(Bad())
except TypeError as e:
    print(e)
