# Assigning to slices of lists: growth, shrinkage, steps, iterables and errors.
def on(s, v, l=(0, 1, 2, 3, 4)): l = list(l); l[s] = v; return l
for t in [
    "on(slice(1, 3), 'ab'), on(slice(1, 1), [9, 9]), on(slice(1, 3), []), on(slice(None), (1,)), on(slice(None, None, 2), 'xyz'), on(slice(None, None, -1), range(5)), on(slice(9, 99), [7]), on(slice(3, 1), ['in']), on(slice(-2, None), {1: 2}), on(slice(0, 0), (x for x in 'gen'))",
    "on(slice(None, None, 2), 'xy')",
    'on(slice(None, None, -2), [1])',
    'on(slice(1, 2), 5)',
    "on(slice('a', 2), [])",
    'on(slice(0, 1, 0), [])',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
