# Constructs with hundreds of parts: parameters of each kind, arguments, captures, items, patterns, targets.
N = 300
names = [f'p{i}' for i in range(N)]
commas = ', '.join


def run(source, **given):
    space = dict(given)
    exec(source, space)
    return space


f = run(f"def f({commas(names)}): return locals()")['f']
got = f(*range(N))
print(len(got), got['p0'], got['p150'], got['p299'], list(got)[-1])
print(len(f(*range(200), **{n: -1 for n in names[200:]})), f.__code__.co_argcount, f.__code__.co_varnames[-1])
try:
    f(*range(N - 2))
except TypeError as e:
    print(e)
try:
    f(*range(N + 1))
except TypeError as e:
    print(e)
try:
    f(*range(N), p299=1)
except TypeError as e:
    print(e)
try:
    f(*range(N), other=1)
except TypeError as e:
    print(str(e)[:60])

f = run(f"def f({commas(names)}, /): return p299")['f']
try:
    f(*range(N - 1), p299=1)
except TypeError as e:
    print(str(e)[:80])

f = run(f"def f(*, {commas(n + '=' + str(i) for i, n in enumerate(names))}): return p0, p299")['f']
print(f(), f(p299='x'), len(f.__kwdefaults__))
f = run(f"def f({commas(names)}, *args, key=5, **rest): return p299, args, key, rest")['f']
print(f(*range(N)), f(*range(N + 2), key=6, more=7))
g = run(f"lambda_ = lambda {commas(names)}: (p299, p0)")['lambda_']
print(g(*range(N)))
g = run(f"def g({commas(names)}):\n    yield p0\n    yield p299\n    p299 = 'changed'\n    yield p299")['g']
print(list(g(*range(N))))
f = run(f"def f({commas(names)}):\n    def inner():\n        nonlocal p299\n        p299 += 1\n        return p298, p299\n    inner()\n    return inner(), p299")['f']
print(f(*range(N)))
f = run(f"def f({commas(names)}):\n    del p299\n    try:\n        return p299\n    except UnboundLocalError as e:\n        return e")['f']
print(f(*range(N)))
f = run(f"def f({commas(n + ': int' for n in names)}) -> str: pass")['f']
print(len(f.__annotations__), f.__annotations__['p299'])
C = run(f"class B:\n    def m(self, *a): return 'base', a[-1]\nclass C(B):\n    def m(self, {commas(names)}): return super().m({commas(names)})")['C']
print(C().m(*range(N)))
f = run(f"def f[{commas(n.upper() for n in names)}](x: P299) -> P0: return x")['f']
print(f(1), len(f.__type_params__), f.__annotations__)
f = run(f"import asyncio\nasync def f({commas(names)}):\n    await asyncio.sleep(0)\n    return p299\nr = asyncio.run(f({commas(str(i) for i in range(N))}))")
print(f['r'])


def count(*args, **kw):
    return len(args), len(kw)


print(run(f"r = count({commas(map(str, range(N)))})", count=count)['r'])
print(run(f"r = count({commas(n + '=1' for n in names)})", count=count)['r'])
print(run(f"r = count(1, {commas('*(1, 2)' for n in names)}, {commas('**{' + repr(n) + ': 1}' for n in names)})", count=count)['r'])
print(run(f"class C({commas('B' + str(i) for i in range(100))}): pass", **{f'B{i}': type(f'B{i}', (), {}) for i in range(100)})['C'].__mro__[-2].__name__)
print(run(f"{commas(names)} = range({N})")['p299'])
print(run(f"[first, *rest, {commas(names)}] = range({N + 3})")['rest'])
print(run(f"a = {' = '.join(names)} = 7")['p299'])
print(len(run(f"r = f'{''.join('{' + str(i) + '}' for i in range(N))}'")['r']))
print(len(run(f"r = {{{commas(f'{i}: {i}' for i in range(N))}}}")['r']), len(run(f"r = {{{commas(map(str, range(N)))}}}")['r']))
print(run(f"match list(range({N})):\n    case [{commas(names)}]: r = p299\n    case _: r = None")['r'])
print(run(f"match {{i: i for i in range({N})}}:\n    case {{{commas(f'{i}: p{i}' for i in range(N))}}}: r = p299\n    case _: r = None")['r'])
print(run(f"match 299:\n    case {' | '.join(map(str, range(N)))}: r = 'yes'")['r'])
print(run(f"r = 0 {' '.join(f'< {i}' for i in range(1, N))}")['r'], run(f"r = {' if True else '.join(map(str, range(90)))}")['r'])
print(run("try:\n    1/0\n" + ''.join(f"except p{i}: r = {i}\n" for i in range(N)) + "except ZeroDivisionError: r = 'last'", **{n: KeyError for n in names})['r'])
print(run(f"x = 299\nif x == 0: r = 0\n" + ''.join(f"elif x == {i}: r = {i}\n" for i in range(1, N)))['r'])
print(run(f"r = {commas(f'(p{i} := {i})' for i in range(N))}")['p299'])
print(run("def f():\n    global " + commas(names) + "\n    p299 = 1\nf()")['p299'])
print(run("import math as " + ', math as '.join(names))['p299'].__name__)
print(run(f"match [list(range({N})), 5]:\n    case [[{commas(names)}], 5 as q] if p1: r = p299, q")['r'])
print(run(f"match list(range({N})):\n    case [first, *rest, {commas(f'({i} | -1) as p{i}' if i % 90 == 8 else f'p{i}' for i in range(8, N))}]: r = first, rest, p8, p299")['r'])
print(run(f"match list(range({N})):\n    case [{commas(names[:-1])}, 'no']: r = 1\n    case [{commas('_' for n in names)}]: r = 2")['r'])
print(run(f"match range({N}):\n    case [*_, last]: r = last\ntry:\n    [{commas(names)}] = 'abc'\nexcept ValueError as e: s = e")['s'])
for text in [f"[{commas(names)}] = range({N + 5})", f"[a, *b, {commas(names)}] = 'abc'", f"[{commas(names)}] = 5"]:
    try:
        run(text)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
