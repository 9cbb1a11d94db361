# The TypeError text of every operator.
def attempt(src):
    try:
        print(eval(src, {'o': object_(), 'n': None}))
    except TypeError as e:
        print(src, '->', e)
class object_: pass
for op in '+ - * @ / // % ** << >> & ^ |'.split():
    attempt(f'o {op} 1')
for src in ('1 + n', 'n + 1', '"a" + 1', '1 + "a"', '[1] + (2,)', '(1,) + [2]', '"a" * "b"', '[1] * 1.5', '-n', '+"a"', '~1.5', 'abs("a")',
            'divmod(1, "a")', 'pow(o, 2)', 'pow(2, "a")', 'pow(2, 3, "a")', '1 < "a"', 'o < o', 'n >= 1', '[1] < (1,)', '{} < {}', '1j < 2j', '1 in 5', 'o[0]', 'b"a" + "a"', '"a" + b"a"', '{1} + {2}', '{1} | [2]', 'len(5)', 'o()', '"%d" % "a"', 'round("a")', 'hash([])', 'iter(5)', 'next(5)', 'reversed({1})', 'sum(["a"])', 'int([])', 'float([])', 'not_ if False else ~o'):
    attempt(src)
x = None
for stmt in ('x += 1', 'x -= []', 'x **= 2', 'x <<= 1', 'x @= 1'):
    try:
        exec(stmt)
    except TypeError as e:
        print(stmt, '->', e)
