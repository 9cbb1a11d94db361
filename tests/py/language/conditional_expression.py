# x if c else y: nesting, precedence against lambda and comparison.
def grade(n):
    return 'A' if n > 90 else 'B' if n > 80 else 'C'

print([grade(n) for n in (95, 85, 10)])
f = lambda x: 'neg' if x < 0 else 'pos'
print(f(-1), f(1))
g = (lambda: 1) if False else lambda: 2
print(g())
print(1 + 2 if 0 else 3 + 4)
print([1, 2, 3][0 if True else 1])
print(('a', 'b') if 1 else 'c', 'd')
x = 5
print(x if x else 0 or 7, (not x) if x else 1)
