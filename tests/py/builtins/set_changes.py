# set: what its methods do to the content.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


def change(members, action):
    try:
        result = action(members)
    except Exception as error:
        result = type(error).__name__, str(error)
    return result if not isinstance(result, set) else sorted(result), sorted(members)


for expression in [
    'change({1, 2}, lambda s: s.add(3))',
    'change({1, 2}, lambda s: s.add(1))',
    'change({1, 2}, lambda s: s.add([]))',
    'change({1, 2}, lambda s: s.add())',
    'change({1, 2}, lambda s: s.remove(1))',
    'change({1, 2}, lambda s: s.remove(9))',
    'change({1, 2}, lambda s: s.remove([]))',
    'change({1, 2}, lambda s: s.discard(1))',
    'change({1, 2}, lambda s: s.discard(9))',
    'change({1, 2}, lambda s: s.discard([]))',
    'change({1, 2}, lambda s: s.clear())',
    'change({1, 2}, lambda s: s.copy())',
    'change({1, 2}, lambda s: s.update([5]))',
    'change({1, 2}, lambda s: s.update([5], (6,)))',
    'change({1, 2}, lambda s: s.update(5))',
    'change({1, 2}, lambda s: s.update())',
    'change({1, 2}, lambda s: s.intersection_update([1]))',
    'change({1, 2}, lambda s: s.intersection_update([1], [2]))',
    'change({1, 2}, lambda s: s.difference_update([1]))',
    'change({1, 2}, lambda s: s.symmetric_difference_update([1, 5]))',
    'change({1, 2}, lambda s: s.symmetric_difference_update())',
    'change({1, 2}, lambda s: s.pop(1))',
    'change({1, 2}, lambda s: s.__ior__({3}))',
    'change({1, 2}, lambda s: s.__ior__([3]))',
    'change({1, 2}, lambda s: s.__iand__({1}))',
    'change({1, 2}, lambda s: s.__isub__({1}))',
    'change({1, 2}, lambda s: s.__ixor__({1, 7}))',
    'change({1, 2}, lambda s: s.__contains__([]))',
    'change({1, 2}, lambda s: s.__contains__({1}))',
]:
    show(expression)
