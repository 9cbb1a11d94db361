# and, or, not and conditional expressions give operands; truth of everything; short circuits.
log = []
def v(x): log.append(x); return x
class T:
    def __init__(self, b): self.b = b
    def __bool__(self): return self.b
for t in [
    "(1 and 2, 0 and 2, 1 or 2, 0 or 2, '' or [] or {}, 1 and '' and 3, not [], not 1, not not 'a', None or 0)",
    '(v(0) and v(1), v(2) or v(3), log[:])',
    "(1 if [] else 2, 1 if 'x' else 2, 1 if 0 else 2 if 0 else 3, (1 if 1 else 2) + 1, [x if x else '-' for x in (0, 1)])",
    "[bool(x) for x in (0, 0.0, 0j, '', b'', (), [], {}, set(), range(0), None, False, ..., object, 'False', [0], -1, 1e-300, float('nan'))]",
    'bool(T(True)), bool(T(False)), not T(False), T(True) and 1, T(False) or 2',
    'bool(T(5))',
    "T('') or 1",
    '1 if T(None) else 2',
    "True + True, True == 1, True is (1 == 1), isinstance(True, int), True & False, True ^ True, ~0, -True, True < 2, 'ab'[True], [1, 2][False]",
    '1 < 2 == 2, 1 < 2 < 3 < 4, 1 < 3 > 2, 1 == 1 != 2, not 1 < 2, 3 > 2 > 1 > 0, 1 in [1] == True, (1 in [1]) == True, 1 is 1 in [1]',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
