# !r !s !a, nested specs, and __format__ being called with the spec.
class F:
    def __format__(self, spec): return f'<{spec}>'
    def __str__(self): return 'str'
    def __repr__(self): return 'repr\xe9'
f = F()
print(f'{f}', f'{f:abc}', f'{f!s:>6}', f'{f!r}', f'{f!a}')
print(f'{f:{"x"}{"y"}}', f'{f:a{1}b{2}c}', f'{f: {"spaced"} }')
print(f'{f:%Y-%m-%d}', f'{f:{{}}}' if False else '')
print(f'{3.14159:.2f} {1234567:,} {255:#x} {255:08b} {0.5:%} {12:e}')
print(f'{"left":<10}|{"right":>10}|{"mid":^10}|{"fill":*^10}')
w, p = 10, 3
print(f'{2.718281828:{w}.{p}}', f'{"abc":{w}}|', f'{1:{"+"}}')
print(f'{None}', f'{True:d}', f'{True}', f'{[1]!s:>5}')
try:
    f'{None:5}'
except TypeError as e:
    print(e)
try:
    f'{[]:d}'
except TypeError as e:
    print(e)
try:
    f'{1:s}'
except ValueError as e:
    print(e)
