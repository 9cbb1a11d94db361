# Mapping patterns: subset match, **rest, keys by value, missing keys.
def f(x):
    match x:
        case {'op': 'add', 'args': [a, b]}: return a + b
        case {'op': op, **rest}: return op, rest
        case {1: one, None: n}: return one, n
        case {}: return 'any mapping'
        case _: return 'not mapping'
for v in ({'op': 'add', 'args': (1, 2)}, {'op': 'neg', 'x': 1}, {1: 'a', None: 'b', 2: 'c'}, {'z': 0}, {}, [('op', 1)], 'op'):
    print(v, f(v))
class D(dict):
    def __missing__(self, k):
        return 'missing'
match D():
    case {'k': v}:
        print('found', v)
    case _:
        print('missing is not asked')
class Keys:
    A = 'key-a'
match {'key-a': 5}:
    case {Keys.A: v}:
        print(v)
