# Comparisons and memberships whose right side is a constant, with operands of every kind.
class Always:
    def __eq__(self, other):
        print('eq', other)
        return NotImplemented if other == 'none' else True

    def __ne__(self, other):
        print('ne', other)
        return 0

    __hash__ = None


class Bad:
    def __eq__(self, other):
        raise ValueError('eq')


def check(x):
    out = []
    if x == 'a':
        out.append("== 'a'")
    if not x == 'a':
        out.append("not == 'a'")
    if x != 'a':
        out.append("!= 'a'")
    if not x != 2.5:
        out.append('not != 2.5')
    if x == 100000:
        out.append('== 100000')
    if x == (1, 2):
        out.append('== (1, 2)')
    if x == b'a':
        out.append("== b'a'")
    if x == None:
        out.append('== None')
    if x == 'none':
        out.append("== 'none'")
    try:
        if x in 'abc':
            out.append("in 'abc'")
    except TypeError as e:
        out.append(str(e))
    if x in ('a', 2.5, None):
        out.append('in tuple')
    if x not in [1, 'b']:
        out.append('not in list')
    try:
        if x in {'a', 100000}:
            out.append('in set')
    except TypeError as e:
        out.append(str(e))
    while x == 'loop' and len(out) < 9:
        out.append('again')
    return out


for x in ('a', 'b', '', 'abc', 'ä', 2.5, float('nan'), 100000, 10**30, True, None, (1, 2), b'a', [], Always(), 'loop'):
    print(type(x).__name__, check(x))
try:
    if Bad() == 'x':
        pass
except ValueError as e:
    print(e)


def words(x):
    match x:
        case 'go':
            return 1
        case b'go':
            return 2
        case 1.5:
            return 3
        case -1:
            return 4
        case 'stop' | 'halt':
            return 5
        case None:
            return 6
    return 0


print([words(x) for x in ('go', b'go', 1.5, -1, 'halt', None, 'g', [])])
print([a < b for a in ('', 'a', 'b', 'ab', 'a\0', 'é', '\u20ac') for b in ('a', 'é', '')])
print(sorted(['b', 'a\0', 'a', '', 'ab', 'é', 'z' * 30, 'z' * 29, '\U0001f600', '\uffff']))
