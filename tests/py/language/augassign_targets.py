# Augmented assignment on names, attributes, subscripts and slices evaluates the target once.
def t(x):
    print('eval', x if not isinstance(x, O) else 'o')
    return x
class O:
    n = 1
o = O()
t(o).n += t(5)
print(o.n, O.n)
d = {'k': [1]}
t(d)[t('k')] += t([2])
print(d)
l = [1, 2, 3, 4]
l[1:3] += [9, 9]
print(l)
l[t(0)] -= 5
print(l)
x = 7
x += 1; x -= 2; x *= 3; x //= 4; x **= 2; x %= 10; x <<= 3; x >>= 1; x |= 1; x &= 7; x ^= 2
print(x)
x /= 2
print(x)
s = 'a'
s *= 3
s += 'b'
print(s)
