# In-place operators that are missing, decline, or give other objects.
class A:
    def __iadd__(self, o): return NotImplemented
    def __add__(self, o): return ('add', o)
    def __isub__(self, o): return ('isub', o)
class R:
    def __radd__(self, o): return ('radd', type(o).__name__)
    def __rmul__(self, o): return ('rmul', o)
def ip(op, a, b): d = {'a': a, 'b': b}; exec('a ' + op + ' b', d); return d['a']
for t in [
    "ip('+=', A(), 1), ip('-=', A(), 2), ip('+=', 5, R()), ip('+=', [1], R()) if False else ip('*=', 'x', R()), ip('+=', 'a', 'b'), ip('|=', {1: 2}, {3: 4}), ip('&=', {1, 2}, {2}), ip('//=', 7, 2), ip('**=', 2, 3), ip('<<=', 1, 4), ip('%=', '%s', 1), ip('@=', 1, 1) if False else 0",
    "ip('+=', A, 1)",
    "ip('*=', A(), 1)",
    "ip('@=', 1, 1)",
    "ip('-=', [1], [1])",
    "ip('+=', [1], 5)",
    "ip('|=', {1}, [2])",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
