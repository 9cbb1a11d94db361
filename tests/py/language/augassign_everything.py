# Augmented assignment with every operator on closures, globals, attributes and items.
g = 10
def f():
    global g
    g += 1; g *= 2
    c = [1]
    def inner():
        nonlocal c
        c += [2]
        c *= 2
        return c
    return g, inner()
print(f())
class O: pass
o = O()
o.x = 5
o.x **= 2; o.x //= 3; o.x %= 5; o.x <<= 4; o.x |= 1; o.x ^= 3; o.x &= 0xff; o.x >>= 1; o.x -= 7
print(o.x)
d = {'a': {'b': [1]}}
d['a']['b'] += (2,)
d['a']['b'][0] += 10
d['a'] |= {'c': 3}
print(d)
s = 'x'
s += 'y'; s *= 2; s %= ()
print(s)
m = [[0] * 2 for _ in range(2)]
m[0][1] += 5
m[1][m[0][0]] -= 1
print(m)
b = True
b &= False; b |= True; b ^= True
print(b)
t = (1,)
t += 2, 3
t *= 2
print(t)
i = 0
l = [1, 2, 3]
l[(i := i + 1)] += 100
print(l, i)
def bad():
    u += 1
try:
    bad()
except UnboundLocalError as e:
    print(e)
fl = 7.5
fl //= 2; fl %= 2; fl **= 3
print(fl)
by = b'a'; by += b'b'; by *= 2
print(by)
