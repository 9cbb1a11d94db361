"""What the escape programs share: raw cells, and a verdict on what code in one got hold of.

An attack puts what it got into `loot`; the positive part of a program puts
what must work into `result`. `attempts` and `works` take many, with an empty
line between them, each for a cell of its own that has been given the usual
things: a function, a class, an instance, a generator and some deputies.
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


class Given:
    """A class of the supervisor's."""

    limit = 5
    holder = ['shared']

    def __init__(self, x=1):
        self.x = x
        self._private = ['secret']

    def method(self, y=2):
        return self.x + y

    def _hidden(self):
        return 'hidden'

    @property
    def value(self):
        return self.x

    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def plain():
        return 'plain'

    def __getitem__(self, key):
        raise KeyError('guarded')


def cap(text='default', *, sep=('kept',)):
    """A capability."""
    return f'cap {text}'


def generator():
    held = yield 'first'
    yield held


async def coroutine():
    return 'awaited'


def call(function, *args, **named):
    return function(*args, **named)


def raiser(message='public'):
    raise ValueError(message)


def usual():
    return {'cap': cap, 'Given': Given, 'given': Given(), 'generator': generator, 'running': generator(),
            'coroutine': coroutine, 'call': call, 'raiser': raiser}


def _assigning(name, source):
    # An expression is what was got hold of, and so is one that ends statements which don't say.
    if name in source.replace(name + '2', ''):
        return source
    for at in range(source.count('\n') + 1):
        lines = source.split('\n')
        before, last = lines[:at], '\n'.join(lines[at:])
        if last[:1].isspace():
            continue
        try:
            compile('\n'.join(before), 'block', 'exec')
            compile(last, 'block', 'eval')
        except SyntaxError:
            continue
        return '\n'.join([*before, f'{name} = ({last})' if at else f'{name} = (\n{last}\n)'])
    return source


def attempts(text, **grants):
    for source in text.strip('\n').split('\n\n'):
        attack(_assigning('loot', source), **usual(), **grants)


def works(text, **grants):
    for source in text.strip('\n').split('\n\n'):
        allow(_assigning('result', source), **usual(), **grants)
