# Deques as truth values, their length and subscripts, and subclasses that say otherwise.
from collections import OrderedDict, defaultdict, deque, Counter

d = deque([1, 2, 3])
seen = []
while d:
    seen.append((len(d), d[0], d[-1]))
    d.popleft()
print(seen, bool(d), len(d))
for i in (0, -1):
    try:
        d[i]
    except IndexError as e:
        print(e)
d.extend('abcde')
print([d[i] for i in range(-5, 5)])
try:
    d['a']
except TypeError as e:
    print(e)


class Odd(deque):
    def __bool__(self):
        return len(self) % 2 == 1

    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i, deque.__getitem__(self, i)


o = Odd([1, 2])
for _ in range(2):
    print(bool(o), len(o), o[0], o[1])

groups = defaultdict(list)
for i, word in enumerate('the cat the dog a cat'.split()):
    groups[word].append(i)
    groups[len(word)].append(word)
print(dict(groups), 'cow' in groups, groups.get('cow'), len(groups))
counts = defaultdict(int)
for c in 'abracadabra':
    counts[c] += 1
print(counts == Counter('abracadabra'), counts['z'], 'z' in counts)
order = OrderedDict()
for c in 'hello':
    order[c] = order.get(c, 0) + 1
order.move_to_end('h')
print(order, order['l'], 'x' in order)
print(Counter('hello')['x'], Counter('hello')['l'])
