# print: sep, end, file-like objects, flush and errors.
print()
print(1, 'a', None, [1], sep='-')
print('no newline', end='')
print('|', 'x', sep='', end='!\n')
print(*range(3), sep=', ')
print('a', 'b', sep=None, end=None)
print(sep='x', end='only end\n')
class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append('FLUSH')
w = W()
print('to', 'file', file=w, flush=True)
print(file=w)
print(w.parts)
for f in (lambda: print(sep=5), lambda: print(end=5), lambda: print(bad=1), lambda: print('x', file=5)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
class S:
    def __str__(self): return 'str used'
    def __repr__(self): return 'repr used'
print(S(), [S()], flush=True)
print('é漢😀', '\t tab', 'multi\nline')
print(print(end=''))
class Bad:
    def __str__(self): raise ValueError('no str')
try:
    print('before', Bad(), 'after')
except ValueError as e:
    print('|', e)
