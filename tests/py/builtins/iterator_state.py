# __reduce__, __setstate__ and __length_hint__ of the iterators of built-in types.
def shown(value):
    if isinstance(value, tuple):
        return tuple(map(shown, value))
    text = repr(value)
    return type(value).__name__ if ' at 0x' in text else text
for it in [iter([1, 2, 3]), iter((1, 2)), iter('abc'), iter(range(5)), iter({1: 2}), iter({1}), iter(b'ab'),
           reversed([1, 2]), enumerate('ab'), zip([1], [2]), zip([1], [2], strict=True), map(abs, [1]),
           filter(None, [1]), iter(int, 1), reversed(range(3)), iter({1: 2}.items()), iter({1: 2}.values()),
           iter(bytearray(b'a')), reversed({1: 2})]:
    print(type(it).__name__, shown(it.__reduce__()))
    print('   ', hasattr(it, '__setstate__'), it.__length_hint__() if hasattr(it, '__length_hint__') else None)
it = iter([1, 2, 3, 4])
next(it)
print(shown(it.__reduce__()))
it.__setstate__(3)
print(list(it), shown(it.__reduce__()))
it = iter(range(10))
it.__setstate__(5)
print(next(it))
it = iter('hello')
it.__setstate__(2)
print(next(it))
it = iter((1, 2, 3))
it.__setstate__(-5)
print(next(it))
it = reversed([1, 2, 3])
it.__setstate__(0)
print(list(it))
for it in iter(()), iter(''), iter([]), iter(b''):
    list(it)
    print(shown(it.__reduce__()))
