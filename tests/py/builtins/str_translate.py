# translate and maketrans.
print('hello'.translate({104: 'H', ord('l'): None, ord('o'): 48}), 'abc'.translate(str.maketrans('abc', 'xyz')), 'abc'.translate(str.maketrans('a', 'b', 'c')))
print(str.maketrans({'a': 1, 98: 'x', 'c': None}), str.maketrans('ab', 'cd', 'e'), 'a'.translate({}), 'aé'.translate({233: 'EE'}))
class T:
    def __getitem__(self, k):
        if k == ord('x'): raise LookupError
        return chr(k).upper() + '.'
print('axb'.translate(T()))
for f in (lambda: str.maketrans('a', 'bc'), lambda: str.maketrans({'ab': 1}), lambda: str.maketrans(5), lambda: 'a'.translate(5), lambda: 'a'.translate({97: 2 ** 40}), lambda: 'a'.translate({97: []}), lambda: str.maketrans('a', 'b', 5), lambda: str.maketrans({1.5: 'a'})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print('zab'.translate(['x'] * 98), 'ab'.translate({ord('a'): 'long text', ord('b'): ''}))
