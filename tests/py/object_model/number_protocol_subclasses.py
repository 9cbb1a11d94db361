# Operators between subclasses of numbers and plain ones: reflected methods, results' classes, mixed kinds.
class I(int):
    def __radd__(self, o): return f'I.radd {o}'
    def __mul__(self, o): return f'I.mul {o}'
class J(int): pass
class F(float):
    def __rsub__(self, o): return f'F.rsub {o}'
class K(I):
    def __radd__(self, o): return f'K.radd {o}'
print(1 + I(2), I(1) + 2, I(1) + I(2), I(1) + K(2), 2 * I(3), I(3) * 2, 2.5 + I(1))
print(type(J(1) + 1), type(J(5) // 2), type(-J(1)), type(+J(1)), type(abs(J(-1))), type(J(1) | 2), type(J(7)), type(int(J(7))))
print(5 - F(1), 5.0 - F(1), F(1) - 5, type(F(1) - 5), type(round(F(1.5))), type(F(2) * 2))
class B:
    def __init__(self, n): self.n = n
    def __add__(self, o): return ('add', o)
    def __radd__(self, o): return ('radd', o)
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __rpow__(self, o, m=None): return ('rpow', o, m)
    def __divmod__(self, o): return ('divmod', o)
    def __rdivmod__(self, o): return ('rdivmod', o)
    def __matmul__(self, o): return ('matmul', o)
    def __rmatmul__(self, o): return ('rmatmul', o)
    def __lshift__(self, o): return ('lshift', o)
    def __rlshift__(self, o): return ('rlshift', o)
    def __and__(self, o): return ('and', o)
    def __rand__(self, o): return ('rand', o)
    def __imatmul__(self, o): return ('imatmul', o)
b = B(1)
print(b + 1, 1 + b, 'x' + b, [1] + b, b ** 2, 2 ** b, pow(b, 2, 3), pow(2, b), divmod(b, 2), divmod(2, b))
print(b @ 1, 1 @ b, b << 1, 1 << b, b & 1, True & b, {1} & b)
b @= 5
print(b)
for text in ['pow(2, B(1), 3)', 'B(1) - 1', '1 - B(1)', '[] @ []', '"a" - "b"', '{} + {}', 'None + 1', '1 + None', '"a" + 1', '1 + "a"', '[1] + (1,)', '"a" * "b"',
             '[1] * 1.5', '-"a"', '~1.5', '+[]', 'abs("a")', 'round("a")', 'divmod("a", 1)', '1 << 1.0', '1.0 // 0', '1 % 0', '0 ** -1', '0.0 ** -1', '1 << -1', '1j // 1', 'divmod(1j, 1)', '1j % 2', 'pow(2, -1, 4)', 'pow(2, 3, 0)',
             'pow(2.0, 3, 4)', 'pow(1, 2, 3.0)', '2 ** 2 ** 3', '-2 ** 2', '(-8) ** (1/3)', '7 // -2', '-7 % 3', '7.5 // -2', '-7.5 % 2', '1e308 * 10', '10 ** 400 * 1.0', 'int(1e400)', 'int(float("nan"))', 'True + True']:
    try:
        print(text, '=', eval(text))
    except Exception as e:
        print(text, type(e).__name__, e)
