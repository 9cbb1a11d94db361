# Topological order, stages and cycles.
from graphlib import *
print([*TopologicalSorter({'D': {'B'}, 'B': {'A'}, 'A': {}}).static_order()])
ts = TopologicalSorter({3: [1, 2], 4: [3], 2: [1]}); ts.add(5, 4, 3); ts.prepare()
while ts.is_active():
    r = ts.get_ready(); print(r, bool(ts)); ts.done(*r)
def a(f):
    try: print('ok', f())
    except Exception as e: print(type(e).__name__, e.args)
a(lambda: list(TopologicalSorter({1: [2], 2: [3], 3: [1]}).static_order()))
a(lambda: list(TopologicalSorter({1: [1]}).static_order()))
t = TopologicalSorter({1: [2]}); a(t.get_ready); a(t.is_active); a(lambda: t.done(1)); t.prepare(); a(t.prepare); a(lambda: t.add(4)); a(lambda: t.done(9)); a(lambda: t.done(1)); t.get_ready(); t.done(2); a(lambda: t.done(2)); print(t.get_ready(), list(TopologicalSorter().static_order()))
