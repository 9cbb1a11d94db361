# translate and maketrans: dicts, strings, deletions, custom mappings, errors.
class M:
    def __getitem__(self, k):
        if k == 97: return 'AA'
        if k == 98: return None
        if k == 99: return 66
        raise LookupError
for t in [
    "'abcd'.translate({97: 'x', 98: None, 99: 0x263a}), 'abc'.translate({}), 'abcd'.translate(M()), 'aé'.translate({233: 'e'}), 'abc'.translate(['x'] * 100)[:3]",
    "str.maketrans('ab', 'xy'), str.maketrans('ab', 'xy', 'c'), str.maketrans({'a': 1, 98: 'z', 'c': None}), str.maketrans({}), str.maketrans('', '')",
    "'abcab'.translate(str.maketrans('ab', 'ba', 'c')), 'hello'.translate(str.maketrans({'l': 'LL', 'o': ''}))",
    "str.maketrans('a', 'bc')",
    "str.maketrans('a')",
    "str.maketrans({'ab': 1})",
    'str.maketrans({1.5: 1})',
    "str.maketrans('a', 5)",
    "str.maketrans('a', 'b', 5)",
    'str.maketrans(5)',
    "'a'.translate(5)",
    "'a'.translate({97: 1.5})",
    "'a'.translate({97: -1})",
    "'a'.translate({97: 0x110000})",
    "'a'.translate()",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
