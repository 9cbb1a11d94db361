# What loop variables are after the loop, when the iterable was empty, in else, with del, and in nested loops.
for i in range(3): pass
print(i)
for j in []: pass
try:
    j
except NameError as e:
    print(e)
for k in range(5):
    if k == 2: break
else:
    print('no break')
print(k)
for a, (b, *c) in [(1, (2, 3, 4)), (5, 'xy')]: pass
print(a, b, c)
x = [0]
for x[0] in range(3): pass
class O: pass
for O.attr in 'ab': pass
print(x, O.attr)
for m in range(3):
    m = 10
    print(m, end=' ')
print(m)
l = [1, 2, 3]
for e in l:
    if e < 3: l.append(e + 10)
    if len(l) > 6: break
print(l)
for n in range(2):
    del n
try:
    n
except NameError as e:
    print(e)
while True:
    break
else:
    print('not shown')
n = 0
while n < 2: n += 1
else: print('while else', n)
print([y for y in range(3)], 'y' in globals())
for _ in range(2):
    for z in range(3):
        if z == 1: continue
        if z == 2: break
    else:
        print('inner else')
print(z)
