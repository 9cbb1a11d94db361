# f-strings see closures, class scopes, walrus and evaluate in order.
def f(a):
    def g(): return f'{a}-{b}'
    b = 'late'
    return g()
print(f('arg'))
class C:
    n = 'cls'
    text = f'{n}!'
    comp = [f'{k}' for k in n]
print(C.text, C.comp)
print(f'{(y := 10)}, {y}')
print(f'{y:=10}|')
def show(n):
    print('eval', n)
    return n
print(f'{show(1)}{show(2)!r:{show(3)}}{show(4)}')
print([f'{i}{j}' for i in 'ab' for j in range(2)])
def gen():
    x = f'{(yield 1)}'
    yield x
g = gen()
next(g)
print(g.send('sent'))
print(f'{f"{f"{f"{1 + 1}"}"}"}')
lst = [f'{x}' for x in range(3)]
print(lst, f'{lambda_(2)}' if False else f'{(lambda v: v * 2)(4)}')
