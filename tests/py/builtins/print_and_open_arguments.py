# print: separators, ends, files and flushing, with odd arguments.
import io
class W:
    def __init__(self): self.log = []
    def write(self, s): self.log.append(s)
class F(W):
    def flush(self): self.log.append('flush')
def p(*a, **k):
    w = k.setdefault('file', F()); r = print(*a, **k); return r, w.log if hasattr(w, 'log') else w
for t in [
    "p(1, 'a', None), p(), p(1, 2, sep='-'), p(1, end=''), p(1, 2, sep='', end='!'), p(1, sep=None, end=None), p('a\\nb'), p([1, 'x']), p(1, flush=True), p('', '', sep='|'), p(*'abc', sep='')",
    'p(1, sep=5)',
    "p(1, end=b'x')",
    'p(1, foo=1)',
    'p(1, file=W(), flush=True)',
    'p(1, file=5)',
    'p(1, file=object)',
    "print(1, file=None) or 'to stdout'",
    "p(type('S', (), {'__str__': lambda s: 'via str', '__repr__': lambda s: 'via repr'})())",
    "p(type('B', (), {'__str__': lambda s: 5})())",
    "p(type('E', (), {'__str__': lambda s: 1 / 0})())",
    "print(1, sep='', file=io.StringIO()), print(file=io.BytesIO()) if False else None",
    'print(1, file=io.BytesIO())',
    'input(1, 2)',
    'input(prompt=1)',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
