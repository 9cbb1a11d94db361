# dict: what its methods do to the content.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


def change(table, action):
    try:
        return action(table), table
    except Exception as error:
        return type(error).__name__, str(error), table


for expression in [
    "change({1: 2, 'a': 3}, lambda d: d.get(1))",
    "change({1: 2, 'a': 3}, lambda d: d.get(9))",
    "change({1: 2, 'a': 3}, lambda d: d.get(9, 0))",
    "change({1: 2, 'a': 3}, lambda d: d.get())",
    "change({1: 2, 'a': 3}, lambda d: d.get([]))",
    "change({1: 2, 'a': 3}, lambda d: d.get(1, 2, 3))",
    "change({1: 2, 'a': 3}, lambda d: d.get(9, default=1))",
    "change({1: 2, 'a': 3}, lambda d: d.pop(1))",
    "change({1: 2, 'a': 3}, lambda d: d.pop(9))",
    "change({1: 2, 'a': 3}, lambda d: d.pop(9, None))",
    "change({1: 2, 'a': 3}, lambda d: d.pop())",
    "change({1: 2, 'a': 3}, lambda d: d.pop([]))",
    "change({1: 2, 'a': 3}, lambda d: d.popitem())",
    "change({1: 2, 'a': 3}, lambda d: d.popitem(1))",
    "change({1: 2, 'a': 3}, lambda d: d.setdefault(1))",
    "change({1: 2, 'a': 3}, lambda d: d.setdefault(9))",
    "change({1: 2, 'a': 3}, lambda d: d.setdefault(9, 5))",
    "change({1: 2, 'a': 3}, lambda d: d.setdefault([]))",
    "change({1: 2, 'a': 3}, lambda d: d.update({5: 6}))",
    "change({1: 2, 'a': 3}, lambda d: d.update([(5, 6)]))",
    "change({1: 2, 'a': 3}, lambda d: d.update(x=1))",
    "change({1: 2, 'a': 3}, lambda d: d.update({1: 1}, x=1))",
    "change({1: 2, 'a': 3}, lambda d: d.update(5))",
    "change({1: 2, 'a': 3}, lambda d: d.update([5]))",
    "change({1: 2, 'a': 3}, lambda d: d.update([(1, 2, 3)]))",
    "change({1: 2, 'a': 3}, lambda d: d.update(['ab']))",
    "change({1: 2, 'a': 3}, lambda d: d.update(['']))",
    "change({1: 2, 'a': 3}, lambda d: d.update(1, 2))",
    "change({1: 2, 'a': 3}, lambda d: d.update())",
    "change({1: 2, 'a': 3}, lambda d: d.clear())",
    "change({1: 2, 'a': 3}, lambda d: d.copy())",
    "change({1: 2, 'a': 3}, lambda d: d.keys())",
    "change({1: 2, 'a': 3}, lambda d: d.values())",
    "change({1: 2, 'a': 3}, lambda d: d.items())",
    "change({1: 2, 'a': 3}, lambda d: d.keys(1))",
    "change({1: 2, 'a': 3}, lambda d: d.__contains__(1))",
    "change({1: 2, 'a': 3}, lambda d: d.__contains__([]))",
    "change({1: 2, 'a': 3}, lambda d: d.__delitem__(1))",
    "change({1: 2, 'a': 3}, lambda d: d.__delitem__(9))",
    "change({1: 2, 'a': 3}, lambda d: d.__getitem__(9))",
    "change({1: 2, 'a': 3}, lambda d: d.__setitem__(True, 0))",
    "change({1: 2, 'a': 3}, lambda d: d.__setitem__([], 0))",
    "change({1: 2, 'a': 3}, lambda d: d.__or__({7: 8}))",
    "change({1: 2, 'a': 3}, lambda d: d.__or__([]))",
    "change({1: 2, 'a': 3}, lambda d: d.__ior__([(7, 8)]))",
    "change({1: 2, 'a': 3}, lambda d: d.__ior__(5))",
    "change({1: 2, 'a': 3}, lambda d: d.__len__())",
    "change({1: 2, 'a': 3}, lambda d: d.__eq__({'a': 3, 1: 2}))",
    "change({1: 2, 'a': 3}, lambda d: d.__eq__(5))",
]:
    show(expression)
