# t[0] += ... on a tuple raises, yet the list inside was extended.
t = ([1], 2)
try:
    t[0] += [2]
except TypeError as e:
    print(e)
print(t)
try:
    t[1] += 1
except TypeError as e:
    print(e)
a = b = [1]
a += (2, 3)
print(a is b, b)
a = a + [4]
print(a is b)
s = frozenset([1])
u = s
s |= {2}
print(u == {1}, s == {1, 2}, type(s).__name__)
c = {1}
e = c
c |= {2}; c -= {1}; c ^= {5}; c &= {5, 2}
print(e is c, sorted(c))
d = f = {'a': 1}
d |= [('b', 2)]
print(f)
