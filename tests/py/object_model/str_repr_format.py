# __str__, __repr__, __format__ and their fallbacks.
class R:
    def __repr__(self): return 'R!'
class S:
    def __str__(self): return 'S!'
class F:
    def __format__(self, s): return 'F:' + s
print(str(R()), repr(R()), [R()], f'{R()}', '%s %r' % (R(), R()), format(R()))
print(str(S()), repr(S()).startswith('<__main__.S object at 0x'), f'{S()}', '{}'.format(S()))
print(format(F(), 'x'), f'{F():abc}', '{:q}'.format(F()), str(F()).startswith('<'))
class I(int):
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
print(I(5), [I(5)], f'{I(5)}', f'{I(5):d}', '%d %s %r' % (I(5), I(5), I(5)), str(I(5)), int.__repr__(I(5)))
try:
    format(R(), 'spec')
except TypeError as e:
    print(e)
class Cls: pass
print(Cls, Cls.__str__ is object.__str__, repr(Cls))
def f(): pass
print(repr(f).split(' at ')[0], repr(len), repr([].append).split(' at ')[0], repr(f.__code__).split(',')[0][:14])
print(repr(str.upper), repr(int.__add__), repr((1).__add__).split(' at ')[0], repr(type), repr(None), repr(...), repr(NotImplemented))
l = [1]
l.append(l)
d = {}
d['self'] = d
print(l, d)
class Rec:
    def __init__(self): self.items = [self]
    def __repr__(self): return f'Rec({len(self.items)})'
print(Rec().items)
