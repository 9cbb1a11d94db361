# Indexing and slicing of text, negative and out of range.
s = 'abcdefg'
print(s[0], s[-1], s[2:5], s[:3], s[4:], s[::2], s[::-1], s[5:2], s[5:2:-1], s[-3:], s[:-3], s[-100:100], s[100:], s[1:-1:3], s[-2::-2], s[:], s[::-3])
u = 'aé漢😀z'
print(u[3], u[::-1], len(u), u[2:4], u[-2], [c for c in u])
for i in (7, -8, 'a', 1.0, None, (1,)):
    try:
        s[i]
    except Exception as e:
        print(type(e).__name__, e)
try:
    s[::0]
except ValueError as e:
    print(e)
try:
    s['a':]
except TypeError as e:
    print(e)
try:
    s[0] = 'x'
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
print(s[True], s[slice(1, 3)], s[:True], ''[:5], ''[::-1], 'x' * 3, 3 * 'ab', 'a' * 0, 'a' * -1, s[10 ** 30:], s[:-10 ** 30])
