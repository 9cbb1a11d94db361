# Views, set operations and comparisons call a cell's methods as the cell.
from attempt import attempts, works

attempts(r'''
class H:
    def __hash__(self): return hash(cap.__globals__)
{}.keys() & {H()}

class H:
    def __hash__(self): return 1
    def __eq__(self, o): return cap.__globals__
{H(): 1} == {H(): 2}

class H:
    def __hash__(self): return 1
    def __eq__(self, o): return cap.__code__
{H()} & {H()}

class H:
    def __hash__(self): return 1
    def __eq__(self, o): d.clear(); return True
d = {H(): 1}
d.items() == {(H(), 1)}
loot = None

class L:
    def __lt__(self, o): return cap.__globals__
sorted([L(), L()])

class L:
    def __gt__(self, o): return cap.__code__
max([L(), L()])

class E:
    def __eq__(self, o): return cap.__globals__
[E()].index(1)

class E:
    def __eq__(self, o): return cap.__code__
1 in [E()]

{1: cap}.values().mapping[1].__globals__

{1: cap}.items().mapping[1].__globals__

{1: cap}.keys().mapping.__class__.__mro__

{1: cap}.items().__iter__().__reduce__()

iter({1: cap}).__length_hint__.__self__

(1).__eq__.__self__

{}.keys().isdisjoint.__self__

frozenset([cap]).__reduce__()

set.__and__.__objclass__.__base__.__subclasses__
''')

works(r'''
d = {'a': 1, 'b': 2}
result = d.keys() & {'a'}, sorted(d.items() | {('c', 3)}), d.keys() - ['b'], {1} <= {1, 2}, list(d.values()), d.keys().mapping['a']

class P:
    def __init__(self, n): self.n = n
    def __hash__(self): return hash(self.n)
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
result = len({P(1), P(1), P(2)}), [p.n for p in sorted([P(2), P(1)])], max([P(1), P(3)]).n, P(1) in [P(1)]
''')
