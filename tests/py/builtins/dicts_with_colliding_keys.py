# Dicts whose keys share hashes, grow, shrink and are filled again: order, length and content.
class K:
    def __init__(self, n, h):
        self.n, self.h = n, h

    def __hash__(self):
        return self.h

    def __eq__(self, other):
        return isinstance(other, K) and self.n == other.n

    def __repr__(self):
        return f'K{self.n}'


d = {}
for i in range(60):
    d[K(i, i % 3)] = i
print(len(d), d[K(59, 2)], d.get(K(59, 1)), K(7, 1) in d, K(7, 2) in d)
for i in range(0, 60, 2):
    del d[K(i, i % 3)]
print(len(d), list(d.values())[:5], d.get(K(4, 1)), d[K(5, 2)])
for i in range(0, 60, 4):
    d[K(i, i % 3)] = -i
print(len(d), list(d)[-3:])

ints = {i << 20: i for i in range(100)}
ints.update({(1 << 32) * i + 5: -i for i in range(50)})
print(len(ints), ints[99 << 20], ints[5], ints[(1 << 32) * 49 + 5], ints.get(6))
ints.update({-1: 'a', -2: 'b', 2**61 - 1: 'zero', 2**61 - 2: 'm'})
print(ints[-1], ints[-2], ints[0], ints[2**61 - 2], hash(-1) == hash(-2))

queue = {}
for i in range(1000):
    queue[i] = i
    if len(queue) > 20:
        del queue[next(iter(queue))]
print(list(queue), 979 in queue, 980 in queue)

stack = {}
for round in range(3):
    for i in range(40):
        stack[str(i)] = i
    while len(stack) > round * 5:
        stack.popitem()
print(stack, '39' in stack)

big = dict.fromkeys(range(5000))
for i in range(5000):
    if i % 7:
        big.pop(i)
print(len(big), list(big)[:4], big.get(8, 'no'), 4998 in big)
copy = big.copy()
big.clear()
print(len(big), 7 in big, 7 in copy, len(copy))
big[1] = 2
print(big)
mixed = {}
for k in (1, 1.0, True, '1', b'1', (1,), None, 1.5, 2**70, frozenset({1})):
    mixed[k] = mixed.get(k, 0) + 1
print(mixed)
