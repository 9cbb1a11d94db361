# Ordering by code point, equality, concatenation, iteration.
print('a' < 'b', 'Z' < 'a', 'abc' < 'abd', 'ab' < 'abc', '' < 'a', 'é' > 'z', '😀' > '漢', '10' < '9', 'a' == 'a', 'a' != 'b', 'é' == 'e\u0301')
print(sorted(['b', 'A', 'a', 'B', '_', '1', 'é', 'Z', '']), sorted('hello'), max('hello'), min('hello', key=str.upper), sorted(['bb', 'A', 'ccc'], key=len, reverse=True))
print('a' 'b', 'ab' + 'cd', 'a' * 3, ''.join(reversed('abc')), list('aé😀'), [ord(c) for c in 'aé😀'], 'x'.__len__(), 'abc'.__contains__('b'), 'a'.__add__('b'), 'a'.__mul__(2), 'a'.__mod__(()) )
print('a' in {'a': 1}, 'b' not in ['a'], 'abc'.__getitem__(1), str.__eq__('a', 'a'), 'a'.__eq__(1), 'a'.__lt__('b'))
for op in ('<', '<=', '>', '>='):
    try:
        eval(f"'a' {op} 1")
    except TypeError as e:
        print(e)
print('a' == 1, 'a' != 1, 'a' == b'a')
print(str(), str(5), str(None), str(object=1.5), str([1, 'a']), str(b'a'), repr(str(' ')))
