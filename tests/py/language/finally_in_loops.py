# continue and break through finally in for and while loops.
for i in range(3):
    try:
        if i == 0:
            continue
        print('body', i)
    finally:
        print('finally', i)
n = 0
while n < 5:
    n += 1
    try:
        if n % 2:
            continue
        if n == 4:
            break
    except ValueError:
        pass
    else:
        print('else', n)
    finally:
        print('cleanup', n)
else:
    print('not printed')
for a in 'xy':
    for b in 'pq':
        try:
            if b == 'q':
                break
        finally:
            print(a, b)
