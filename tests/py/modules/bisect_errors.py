# Wrong arguments, foreign sequences, keys and comparisons that answer oddly.
import bisect

for action in (lambda: bisect.bisect(), lambda: bisect.bisect([1]), lambda: bisect.bisect([1], 2, 3, 4, 5),
               lambda: bisect.bisect([1], 2, q=3), lambda: bisect.bisect([1], 2, -1),
               lambda: bisect.bisect([1, 2], 'a'), lambda: bisect.bisect(5, 1), lambda: bisect.insort(5, 1),
               lambda: bisect.bisect([1], 2, a=3)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Squares:
    def __len__(self):
        return 10

    def __getitem__(self, index):
        return index * index

    def insert(self, index, item):
        print('insert', index, item)


print(bisect.bisect_left(Squares(), 16), bisect.bisect_right(Squares(), 16))
bisect.insort(Squares(), 17)
print(bisect.bisect(range(10 ** 12), 10 ** 11), bisect.bisect([1, 2, 3], 9, lo=1, hi=2))
rows = [('a', 3), ('b', 2), ('c', 1)]
print(bisect.bisect_left(rows, -2, key=lambda row: -row[1]))
bisect.insort(rows, ('d', 2), key=lambda row: -row[1])
bisect.insort_left(rows, ('e', 2), key=lambda row: -row[1])
print(rows, bisect.bisect is bisect.bisect_right, bisect.bisect(a=[1], x=0, hi=None))
