# append, extend, insert, remove, pop, index, count, reverse, copy, clear.
l = [3, 1]
l.append(2); l.extend('ab'); l.extend(x for x in (7,)); l.insert(0, 'first'); l.insert(-1, 'before last'); l.insert(100, 'end'); l.insert(-100, 'start')
print(l)
print(l.pop(), l.pop(0), l.pop(-2), l)
l.remove(1)
print(l, l.index('a'), l.index('b', 1), l.count(3), l.count('zz'))
l.reverse()
print(l)
c = l.copy()
c.clear()
print(c, len(l), l[:] == l, l[:] is l)
print([1, 2] + [3], [0] * 3, 2 * [1, 2], [1] * -1, [1, 2] * 0, [[]] * 2)
n = [[]] * 3
n[0].append(1)
print(n)
l = [1, 2]
l += 'xy'
l *= 2
print(l, l.append(5), l.sort if False else '')
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1, 2].index(1, 1), lambda: [1].extend(5), lambda: [1].insert('a', 1), lambda: [1][5], lambda: l['a'], lambda: [].append(), lambda: [1] + 'a', lambda: [1] * 'a', lambda: [1].pop('a'), lambda: [1].index(), lambda: [1].nope, lambda: list(5), lambda: list(1, 2), lambda: [].append(1, 2), lambda: list(x=1)):
    attempt(f)
print(list('abc'), list({'k': 1}), list(range(3)), list(), list((1, 2)), [*'ab'])
