# A star pattern may be the only one in brackets.
def kind(subject):
    match subject:
        case [*_]:
            return 'sequence'
        case {}:
            return 'mapping'
    return 'other'


for subject in ([], [1], (1, 2), range(3), {}, {1: 2}, 'text', b'', None, iter([])):
    print(repr(subject)[:12], kind(subject))

match [1, 2, 3]:
    case [*everything]:
        print(everything)

match [[1, 2], 3]:
    case [[*inner], *rest]:
        print(inner, rest)

match {'row': (1, 2)}:
    case {'row': [*row], **rest}:
        print(row, rest)

match (4, 5):
    case (*both,):
        print(both)

match 6, 7:
    case *both,:
        print(both)

for source in ('case *a: pass', 'case (*a): pass', 'case [*a]: pass', 'case [*a, *b]: pass', 'case [*a | b]: pass'):
    try:
        compile('match x:\n    ' + source, 'pattern', 'exec')
    except SyntaxError as error:
        print(source, '->', error.msg)
    else:
        print(source, 'compiles')
