"""The garbage collector, as far as a program may ask: the root only.

Collections happen when enough was allocated; the switch is remembered but stops none.
"""

from _os import collect as _collect

callbacks = []
garbage = []
DEBUG_STATS, DEBUG_COLLECTABLE, DEBUG_UNCOLLECTABLE, DEBUG_SAVEALL, DEBUG_LEAK = 1, 2, 4, 32, 38

_state = {'enabled': True, 'threshold': (2000, 10, 0), 'debug': 0}


def collect(generation=2):
    """Collect now; how many objects went isn't told (0)."""
    if not 0 <= generation <= 2:
        raise ValueError('invalid generation')
    _collect()
    return 0


def enable():
    _state['enabled'] = True


def disable():
    _state['enabled'] = False


def isenabled():
    return _state['enabled']


def get_threshold():
    return _state['threshold']


def set_threshold(threshold0, threshold1=10, threshold2=0, /):
    _state['threshold'] = (threshold0, threshold1, threshold2)


def get_debug():
    return _state['debug']


def set_debug(flags, /):
    _state['debug'] = flags


def get_count():
    return (0, 0, 0)


def freeze():
    pass


def unfreeze():
    pass
