# copy and deepcopy of built-in things, memo, replace, and what can't be copied.
import copy, types
class C:
    def __init__(self): self.l = [1]
c = C()
for t in [
    "[copy.copy(x) is x for x in (1, 'a', (1,), None, len, int, frozenset(), b'a', 1.5, lambda: 0, ..., range(3), slice(1), type(None))]",
    "[copy.deepcopy(x) is x for x in (1, 'a', (1,), ((1,),), len, int, b'a', None, range(3), lambda: 0)]",
    "copy.copy([1, [2]]) == [1, [2]], copy.copy(l := [[1]])[0] is l[0], copy.deepcopy(l)[0] is l[0], copy.copy({1: [2]}), copy.copy({1}), copy.copy(bytearray(b'a')), copy.deepcopy(([1],)) == ([1],)",
    'copy.copy(c).l is c.l, copy.deepcopy(c).l is c.l, type(copy.copy(c)).__name__',
    'copy.deepcopy(x for x in [])',
    'copy.copy(iter([1])).__class__.__name__, list(copy.copy(iter([1, 2])))',
    'copy.copy()',
    'copy.replace(5, x=1)',
    'copy.replace(types.SimpleNamespace(a=1, b=2), b=3)',
    'copy.Error, issubclass(copy.Error, Exception)',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
