# Long chains of operators, comparisons, conditions, calls and attributes.
print(sum(eval('+'.join(['1'] * 500)) for _ in range(1)))
print(eval(' and '.join(['1'] * 500)), eval(' or '.join(['0'] * 499 + ['7'])))
print(eval('1' + ' < 2 < 3' * 1), eval(' < '.join(str(i) for i in range(300))))
print(eval('(' * 50 + '1' + ')' * 50), eval('[' * 50 + ']' * 50) == eval('[' * 50 + ']' * 50))
print(eval('-' * 20 + '5'), eval('not ' * 21 + '5'), eval('~' * 10 + '3'))
class A:
    @property
    def n(self): return self
    def __call__(self): return self
    def __getitem__(self, i): return self
    v = 'end'
a = A()
print(eval('a' + '.n' * 200 + '.v'), eval('a' + '()' * 200 + '.v'), eval('a' + '[0]' * 200 + '.v'))
print(eval('1 if 0 else ' * 50 + '2'))
src = 'if x == 0: r = 0\n' + ''.join(f'elif x == {i}: r = {i}\n' for i in range(1, 300)) + 'else: r = -1\n'
for x in (0, 150, 299, 300):
    d = {'x': x}
    exec(src, d)
    print(d['r'])
print(len(eval('(' + ', '.join(['1'] * 1000) + ')')), len(eval('{' + ', '.join(f'{i}: {i}' for i in range(1000)) + '}')))
print(eval('f(' + ', '.join(str(i) for i in range(300)) + ')', {'f': lambda *a: len(a)}))
print(eval('"' + 'x' * 10000 + '"').count('x'), eval("'a' " * 300) == 'a' * 300)
