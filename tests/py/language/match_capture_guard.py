# Captures bind even when the guard fails; _ never binds; as-patterns and or-patterns.
match [1, 2]:
    case [a, b] if a > b:
        print('no')
    case [c, _]:
        print('second', c)
print(a, b, '_' in globals())
match 5:
    case n if n < 0: print('neg')
    case n if n % 2: print('odd', n)
def f(x):
    match x:
        case (1 | 2 | 3) as small: return 'small', small
        case [(int() | str()) as first, *_] as whole: return first, whole
        case {'k': ('a' | 'b') as v}: return v
        case x: return 'rest', x
for v in (2, ['s', 1], [1.5], {'k': 'b'}, {'k': 'c'}):
    print(f(v))
def side():
    print('guard evaluated')
    return False
match 1:
    case 2 if side(): pass
    case 1 if side(): pass
    case _: print('default')
