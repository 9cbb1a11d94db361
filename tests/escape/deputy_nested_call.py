"""A deputy calls a twin, the twin runs code of the cell half-way, and must still act for the cell."""
from attempt import attack, allow


def call(f, *args, **kwargs):
    return f(*args, **kwargs)


def cap():
    return 'done'


def ticks():
    yield 1


TWO_STEPS = '''
class Half:
    @property
    def cap(self):
        return CAP
    @property
    def ticks(self):
        return TICKS
half = Half()
'''

STEPS = [
    "call('{0.cap.__globals__}'.format, half)",
    "call('{0.ticks.gi_frame}'.format, half)",
    "call('{0.ticks.gi_frame.f_globals}'.format, half)",
    "call('{a.ticks.gi_code}'.format, a=half)",
    "call('{a.ticks.gi_frame}'.format_map, {'a': half})",
]

for step in STEPS:
    attack(TWO_STEPS + f'loot = {step}', call=call, CAP=cap, TICKS=ticks())

# The same with operator: the first name runs a property of the cell, the second is the loot.
for name in ['cap.__globals__', 'ticks.gi_frame', 'ticks.gi_frame.f_globals']:
    attack(
        TWO_STEPS + f'from operator import attrgetter\nloot = call(attrgetter({name!r}), half)',
        call=call, CAP=cap, TICKS=ticks())

# A lazy default of getattr, a `__getattr__` that passes on.
attack('''
class Passes:
    def __getattr__(self, name):
        return getattr(TICKS, 'gi_frame')
loot = call(getattr, Passes(), 'anything')
''', call=call, TICKS=ticks())

# What a twin gives after a half-way call is made for the cell: modules it imports too.
allow(TWO_STEPS + "result = call('{0.cap.__name__} {0.ticks.gi_running}'.format, half)",
      call=call, CAP=cap, TICKS=ticks())
