# bytearray: what its methods do to the content.


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
    "change(bytearray(b'abc'), lambda a: a.append(4))",
    "change(bytearray(b'abc'), lambda a: a.append(256))",
    "change(bytearray(b'abc'), lambda a: a.append(-1))",
    "change(bytearray(b'abc'), lambda a: a.append('a'))",
    "change(bytearray(b'abc'), lambda a: a.append())",
    "change(bytearray(b'abc'), lambda a: a.insert(0, 9))",
    "change(bytearray(b'abc'), lambda a: a.insert(99, 9))",
    "change(bytearray(b'abc'), lambda a: a.insert(0, 300))",
    "change(bytearray(b'abc'), lambda a: a.pop())",
    "change(bytearray(b'abc'), lambda a: a.pop(0))",
    "change(bytearray(b'abc'), lambda a: a.pop(3))",
    "change(bytearray(b'abc'), lambda a: a.remove(98))",
    "change(bytearray(b'abc'), lambda a: a.remove(1))",
    "change(bytearray(b'abc'), lambda a: a.remove('a'))",
    "change(bytearray(b'abc'), lambda a: a.extend(b'xy'))",
    "change(bytearray(b'abc'), lambda a: a.extend([1, 2]))",
    "change(bytearray(b'abc'), lambda a: a.extend([256]))",
    "change(bytearray(b'abc'), lambda a: a.extend('ab'))",
    "change(bytearray(b'abc'), lambda a: a.extend(5))",
    "change(bytearray(b'abc'), lambda a: a.clear())",
    "change(bytearray(b'abc'), lambda a: a.reverse())",
    "change(bytearray(b'abc'), lambda a: a.copy())",
    "change(bytearray(b'abc'), lambda a: a.__iadd__(b'x'))",
    "change(bytearray(b'abc'), lambda a: a.__iadd__([4]))",
    "change(bytearray(b'abc'), lambda a: a.__imul__(2))",
    "change(bytearray(b'abc'), lambda a: a.__delitem__(0))",
    "change(bytearray(b'abc'), lambda a: a.__delitem__(slice(0, 2)))",
    "change(bytearray(b'abc'), lambda a: a.__delitem__(9))",
    "change(bytearray(b'abc'), lambda a: a.__setitem__(0, 120))",
    "change(bytearray(b'abc'), lambda a: a.__setitem__(0, 'x'))",
    "change(bytearray(b'abc'), lambda a: a.__setitem__(0, 256))",
    "change(bytearray(b'abc'), lambda a: a.__setitem__(slice(0, 2), b'xyz'))",
    "change(bytearray(b'abc'), lambda a: a.__setitem__(slice(0, 2), [1, 2, 3]))",
    "change(bytearray(b'abc'), lambda a: a.__setitem__(slice(None, None, 2), b'xy'))",
    "change(bytearray(b'abc'), lambda a: a.__setitem__(slice(None, None, 2), b'x'))",
    "change(bytearray(b'abc'), lambda a: a.__setitem__(slice(0, 1), 'a'))",
    "change(bytearray(b'abc'), lambda a: a.__setitem__(9, 1))",
]:
    show(expression)
