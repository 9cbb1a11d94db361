# Blocks and their managers, entered by the supervisor.
from attempt import attempts, works

def entering(manager, error=None):
    with manager as inside:
        if error is not None:
            raise error('of the supervisor')
        return inside

attempts('''
class M:
    def __enter__(self):
        return cap.__globals__
    def __exit__(self, *a):
        return True
loot = entering(M())

class M:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, trace):
        global loot
        loot = trace
        return True
entering(M(), ValueError)

class M:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, trace):
        global loot
        loot = value.__traceback__.tb_frame
        return True
entering(M(), ValueError)

class M:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, trace):
        global loot
        import sys
        loot = sys.exc_info()[2]
        return True
entering(M(), ValueError)

class M:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, trace):
        global loot
        try:
            raise
        except ValueError as e:
            loot = e
        return True
entering(M(), ValueError)

import contextlib
@contextlib.contextmanager
def m():
    global loot
    try:
        yield
    except ValueError as e:
        loot = e.__traceback__
entering(m(), ValueError)
''', entering=entering)

works('''
class M:
    def __enter__(self):
        return 'inside'
    def __exit__(self, kind, value, trace):
        self.seen = kind and kind.__name__, trace
        return True
m = M()
result = entering(m), m.seen, entering(m, KeyError), m.seen
''', entering=entering)
