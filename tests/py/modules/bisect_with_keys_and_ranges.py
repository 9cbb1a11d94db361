# bisect and insort with keys, bounds and custom sequences.
import bisect
class Seq:
    def __len__(self): return 5
    def __getitem__(self, i): return i * 10
rows = [('a', 1), ('b', 3), ('c', 5)]
for t in [
    "bisect.bisect_left(rows, 3, key=lambda r: r[1]), bisect.bisect_right(rows, 3, key=lambda r: r[1]), bisect.bisect(Seq(), 25), bisect.bisect_left(Seq(), 20, 1, 4), bisect.bisect('aabbc', 'b'), bisect.bisect_left([], 5)",
    "(l := rows[:], bisect.insort(l, ('x', 4), key=lambda r: r[1]), l[2])[2]",
    "bisect.bisect(Seq(), 'a')",
    'bisect.insort(Seq(), 5)',
    'bisect.bisect([1, 2, 3], 2, lo=2), bisect.bisect([1, 2, 3], 0, hi=0)',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
