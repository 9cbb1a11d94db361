# Code objects: equality and hash, names and constants of one function, lines, replace.
def make():
    def f(x, y=2):
        "doc"
        z = x + 1000
        return [z, len(y), 'text', 2.5]
    return f
a, b = make(), make()
print(a.__code__ == b.__code__, hash(a.__code__) == hash(b.__code__), a.__code__ != make.__code__, a.__code__ in {b.__code__})
c = a.__code__
print(c.co_names, c.co_varnames, c.co_nlocals, c.co_consts, c.co_argcount)
def g():
    import os.path as p
    o.attr = p.join
    del o.other
    return o.method()
print(g.__code__.co_names, g.__code__.co_consts[0], g.__code__.co_varnames)
print((lambda: None).__code__.co_consts[:1], (lambda k: k + 1).__code__.co_varnames)
r = c.replace(co_name='renamed', co_filename='elsewhere.py', co_firstlineno=77)
print(r.co_name, r.co_filename, r.co_firstlineno, r == c, c.co_name, r.co_varnames)
print(r.replace() == r, c.replace(co_name='f') == c)
print(repr(r).split(' at ')[0], repr(r).split(', ', 1)[1])
lines = [(line - c.co_firstlineno) for start, end, line in c.co_lines() if line is not None]
print(sorted(set(lines))[-2:])
import types
h = types.FunctionType(r, {'len': lambda v: -1}, 'h', (3,))
print(h(1), h.__name__, h.__defaults__)
for kw in [{'bad': 1}, {'co_name': 5}]:
    try:
        c.replace(**kw)
    except TypeError as e:
        print(type(e).__name__, e)
def nested():
    x = 1
    def inner(): return x
    return inner
print([k.co_name for k in nested.__code__.co_consts if hasattr(k, 'co_name')], nested.__code__.co_cellvars, nested().__code__.co_freevars)
