# join and + with items that aren't str, generators that fail, subclasses and empty iterables.
class S(str): pass
def g(): yield 'a'; raise ValueError('inside')
for t in [
    "','.join([]), ','.join(['a']), ','.join('abc'), ''.join(str(i) for i in range(3)), '-'.join({'x': 1}), S('+').join(['1', S('2')]), ', '.join(('a',)), '\\n'.join(['', '']), 'é'.join('ab')",
    "','.join([1])",
    "','.join(['a', None])",
    "','.join(['a', b'b'])",
    "','.join(5)",
    "','.join()",
    "','.join('a', 'b')",
    "','.join(g())",
    "'a' + 1",
    "'a' + None",
    "'a' + b'b'",
    "1 + 'a'",
    "'a' * 2.0",
    "'a' * None",
    "'a' - 'b'",
    "'ab' * 0, 'ab' * -1, 3 * 'a', 'a' 'b', 'a' + S('b'), type(S('a') + 'b').__name__, 'a' * True, '' * 10**18",
    "'a' * 10**20",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
