"""Mistakes the engine could have: the audit asks the same guard, so it sees what a lapse lets out."""
import builtins
import json

import rexec


class Api:
    look = getattr
    both = [1]

    def ask(self):
        return 1


def outer():
    inside = [1]

    def cap(x=inside):
        return inside
    return cap


def ticks():
    yield 1


cap = outer()
cap.note = 1
try:
    raise ValueError
except ValueError as e:
    error = e


def show(mistakes, source='pass', first=2):
    rexec._plant(mistakes)
    space = {'__builtins__': dict(vars(builtins)), '__name__': 'cell'}
    space.update(cap=cap, api=Api(), ticks=ticks(), error=error)
    exec(source, space)
    found = rexec.audit(space)
    rexec._plant('')
    print(f'{mistakes or "none"}:')
    for what, path in found.holes[:first]:
        print(f'    {path}: {what}')


show('')
show('__globals__')
show('func_globals')
show('__closure__')
show('__builtins__')
show('__defaults__')
show('__dict__', first=3)
show('__traceback__')
show('__self__', first=1)
show('getsets')
show('results')
show('twins', first=3)
show('modules', 'import json')
