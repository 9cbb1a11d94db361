# list.insert, pop, remove and friends: what they do to the list.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


def change(items, action):
    try:
        return action(items), items
    except Exception as error:
        return type(error).__name__, str(error), items


for expression in [
    'change([1, 2, 3], lambda a: a.append(4))',
    'change([1, 2, 3], lambda a: a.append())',
    'change([1, 2, 3], lambda a: a.insert(0, 9))',
    'change([1, 2, 3], lambda a: a.insert(-1, 9))',
    'change([1, 2, 3], lambda a: a.insert(99, 9))',
    "change([1, 2, 3], lambda a: a.insert('a', 1))",
    'change([1, 2, 3], lambda a: a.insert(1))',
    'change([1, 2, 3], lambda a: a.pop())',
    'change([1, 2, 3], lambda a: a.pop(0))',
    'change([1, 2, 3], lambda a: a.pop(-3))',
    'change([1, 2, 3], lambda a: a.pop(3))',
    'change([1, 2, 3], lambda a: a.pop(None))',
    "change([1, 2, 3], lambda a: a.pop('a'))",
    'change([1, 2, 3], lambda a: a.remove(2))',
    'change([1, 2, 3], lambda a: a.remove(9))',
    'change([1, 2, 3], lambda a: a.remove())',
    'change([1, 2, 3], lambda a: a.extend([7]))',
    "change([1, 2, 3], lambda a: a.extend('ab'))",
    'change([1, 2, 3], lambda a: a.extend(5))',
    'change([1, 2, 3], lambda a: a.extend())',
    'change([1, 2, 3], lambda a: a.clear())',
    'change([1, 2, 3], lambda a: a.clear(1))',
    'change([1, 2, 3], lambda a: a.reverse())',
    'change([1, 2, 3], lambda a: a.reverse(1))',
    'change([1, 2, 3], lambda a: a.copy())',
    'change([1, 2, 3], lambda a: a.sort())',
    'change([1, 2, 3], lambda a: a.sort(reverse=True))',
    'change([1, 2, 3], lambda a: a.sort(key=lambda x: -x))',
    'change([1, 2, 3], lambda a: a.sort(None))',
    'change([1, 2, 3], lambda a: a.sort(key=5))',
    'change([1, 2, 3], lambda a: a.sort(cmp=1))',
    "change([1, 2, 3], lambda a: a.sort(reverse='x'))",
    'change([1, 2, 3], lambda a: a.__iadd__([4]))',
    "change([1, 2, 3], lambda a: a.__iadd__('x'))",
    'change([1, 2, 3], lambda a: a.__iadd__(4))',
    'change([1, 2, 3], lambda a: a.__imul__(2))',
    'change([1, 2, 3], lambda a: a.__imul__(-1))',
    'change([1, 2, 3], lambda a: a.__delitem__(0))',
    'change([1, 2, 3], lambda a: a.__delitem__(slice(0, 2)))',
    'change([1, 2, 3], lambda a: a.__delitem__(9))',
    "change([1, 2, 3], lambda a: a.__setitem__(0, 'x'))",
    "change([1, 2, 3], lambda a: a.__setitem__(slice(0, 2), 'xyz'))",
    "change([1, 2, 3], lambda a: a.__setitem__(slice(None, None, 2), 'xy'))",
    "change([1, 2, 3], lambda a: a.__setitem__(slice(None, None, 2), 'x'))",
    'change([1, 2, 3], lambda a: a.__setitem__(slice(0, 1), 5))',
    'change([1, 2, 3], lambda a: a.__setitem__(9, 1))',
]:
    show(expression)
