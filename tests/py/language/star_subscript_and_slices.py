# Star expressions in subscripts, and slices in assignments, del and augmented assignment.
class S:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print('set', k, v)
    def __delitem__(self, k): print('del', k)
s = S()
t = (1, 2)
print(s[*t], s[*t, 3], s[0, *t], s[*t, *'ab'], s[*()], s[1:2, *t])
s[*t] = 5
del s[*t, 9]
s[1:2, ...] += ('x',)
print(s[:, None], s[::], s[-1:], s[lambda: 0:1] is None or 'lambda key')
print(s[1 if t else 2], s[not 1], s[1 < 2], s['a' 'b'], s[t], s[(1, 2)] == s[1, 2], s[1,] == (1,))
l = [0, 1, 2, 3, 4]
l[1:3], l[0] = 'ab', 'first'
print(l)
l[::2] = l[::-2]
print(l)
