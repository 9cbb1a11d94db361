# while/for else runs unless the loop was broken.
n = 0
while n < 3:
    n += 1
    if n == 2:
        continue
    print(n)
else:
    print('while else')
while True:
    break
else:
    print('not printed')
for i in []:
    pass
else:
    print('empty else')
for i in range(5):
    if i == 3:
        break
else:
    print('not printed')
print(i)
def find(xs, y):
    for i, x in enumerate(xs):
        if x == y:
            return i
    else:
        return -1
print(find('abc', 'b'), find('abc', 'z'))
for x in range(2):
    for y in range(3):
        if y == 1:
            break
    else:
        print('no')
        continue
    print('inner broke', x, y)
else:
    print('outer else')
while 0:
    pass
else:
    print('zero')
