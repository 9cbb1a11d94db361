# The right side is evaluated first, then targets from left to right.
def t(x):
    print('eval', x)
    return x

d = {}
d[t('k')] = t('v')
print(d)
a = b = t(1)
x, d[t('y')] = t((10, 20))
print(x, d)
i = 0
lst = [9, 9, 9]
i, lst[i] = 2, 5
print(i, lst)
i = lst[i] = 1
print(i, lst)
t(lst)[t(0)] += t(4)
print(lst)
