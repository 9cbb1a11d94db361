# Class patterns: positional through __match_args__, keywords, built-in self match.
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
class Q(P): pass
def f(o):
    match o:
        case P(0, 0): return 'origin'
        case P(x, 0): return ('on x', x)
        case Q(x=x, y=y): return ('Q', x, y)
        case P(x, y=y) if x == y: return ('diag', x)
        case P(): return 'P'
        case int(n) | float(n): return ('num', n)
        case str() as s: return ('str', s)
        case list([a, b]): return ('list2', a, b)
        case dict(d): return ('dict', d)
        case bool(): return 'never'
        case _: return None
for o in (P(0, 0), P(3, 0), Q(1, 2), P(4, 4), P(1, 2), 5, 2.5, True, 'hi', [1, 2], [1], {'a': 1}):
    print(f(o))
class NoArgs: pass
for test in (0, 1, 2):
    try:
        match (NoArgs() if test == 0 else P(1, 2) if test == 1 else 3):
            case NoArgs(1): pass
            case P(1, 2, 3): pass
            case int(1, 2): pass
    except TypeError as e:
        print(e)
