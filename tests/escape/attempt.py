"""What the escape programs share: raw cells, and a verdict on what code in one got hold of.

An attack puts what it got into `loot`; the positive part of a program puts
what must work into `result`.
"""

import builtins

# The audit at the end of a program sees the namespaces of all its cells.
_kept = []


def cell(**grants):
    space = {'__builtins__': dict(vars(builtins)), '__name__': 'cell'}
    space.update(grants)
    _kept.append(space)
    return space


def verdict(action):
    try:
        loot = action()
    except BaseException as e:
        print(f'blocked: {type(e).__name__}: {e}')
    else:
        print('ESCAPED' if loot else 'harmless')


def attack(source, space=None, **grants):
    if space is None:
        space = cell(**grants)

    def action():
        exec(source, space)
        return space.get('loot')

    verdict(action)


def allow(source, space=None, **grants):
    if space is None:
        space = cell(**grants)
    try:
        exec(source, space)
    except BaseException as e:
        print(f'refused: {type(e).__name__}: {e}')
    else:
        print(f'allowed: {space.get("result")!r}')
