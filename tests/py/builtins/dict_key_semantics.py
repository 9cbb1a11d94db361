# Keys: hash and eq of user classes, nan, tuples, mutation of keys by eq.
class K:
    def __init__(self, v, h=None): self.v, self.h = v, h
    def __hash__(self):
        print('hash', self.v)
        return 1
    def __eq__(self, o):
        print('eq', self.v, getattr(o, 'v', o))
        return isinstance(o, K) and self.v == o.v
    def __repr__(self): return f'K{self.v}'
d = {K(1): 'one'}
print(K(1) in d)
print(d.get(K(2)))
d[K(2)] = 'two'
print(d)
k = K(3)
d[k] = 'x'
print(d[k])
nan = float('nan')
e = {nan: 1}
print(e[nan], float('nan') in e, nan in {nan})
print({(1, 2): 'a', (1, (2,)): 'b'}[1, (2,)], {None: 0}[None], {...: 1}, {frozenset([1]): 2}[frozenset([1])], {int: 'type'}[int])
class Bad:
    def __hash__(self): raise ValueError('no hash')
for f in (lambda: {Bad(): 1}, lambda: {}[Bad()], lambda: Bad() in {}, lambda: {Bad()}):
    try:
        f()
    except ValueError as err:
        print(err)
class BadEq:
    def __hash__(self): return 7
    def __eq__(self, o): raise KeyError('eq')
x = {BadEq(): 1}
try:
    x[BadEq()]
except KeyError as err:
    print(repr(err))
try:
    x[7]
except KeyError as err:
    print(repr(err))
print(len({i % 3: i for i in range(10)}), {True: 'a', 1: 'b', '1': 'c'})
