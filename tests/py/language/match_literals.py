# Literal patterns compare by ==, None/True/False by identity.
def f(x):
    match x:
        case 0: return 'zero'
        case -1: return 'minus one'
        case 1.5: return 'float'
        case 2 + 3j: return 'complex'
        case 'a' 'b': return 'ab'
        case b'x': return 'bytes'
        case None: return 'none'
        case True: return 'true'
        case False: return 'false'
        case _: return 'other'
for v in (0, 0.0, -1, 1.5, 2 + 3j, 'ab', b'x', None, True, False, 1, 'a', []):
    print(repr(v), f(v))
match 1:
    case True:
        print('no')
    case 1:
        print('one is not True')
match 5:
    case 1 | 2 | 5:
        print('or')
match x := 3:
    case 4:
        pass
print(x)
