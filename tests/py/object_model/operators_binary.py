# Every binary operator method with its reflected and in-place form.
ops = 'add sub mul matmul truediv floordiv mod pow lshift rshift and xor or divmod'.split()
def make(name):
    def f(self, other, *m): return name
    return f
ns = {}
for o in ops:
    ns[f'__{o}__'] = make(o)
    ns[f'__r{o}__'] = make('r' + o)
A = type('A', (), ns)
a = A()
print(a + 1, a - 1, a * 1, a @ 1, a / 1, a // 1, a % 1, a ** 1, a << 1, a >> 1, a & 1, a ^ 1, a | 1, divmod(a, 1))
print(1 + a, 1 - a, 1 * a, 1 @ a, 1 / a, 1 // a, 1 % a, 1 ** a, 1 << a, 1 >> a, 1 & a, 1 ^ a, 1 | a, divmod(1, a))
print(pow(a, 2, 3), pow(a, 2))
b = a
b += 1
print(b)
for o in ops[:-1]:
    ns[f'__i{o}__'] = make('i' + o)
I = type('I', (), ns)
res = []
for sym in '+ - * @ / // % ** << >> & ^ |'.split():
    d = {'x': I()}
    exec(f'x {sym}= 1', d)
    res.append(d['x'])
print(res)
