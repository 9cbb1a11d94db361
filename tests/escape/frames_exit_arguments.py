# __exit__ of a cell's context manager used by the supervisor gets no traceback.
from attempt import attack, allow

def use(manager):
    with manager:
        raise KeyError('inside')

MANAGER = '''
class M:
    def __enter__(self):
        pass
    def __exit__(self, t, v, tb):
        global loot, result
        {}
        return True
use(M())
'''
attack(MANAGER.format('loot = tb'), use=use)
attack(MANAGER.format('loot = v.__traceback__'), use=use)
allow(MANAGER.format('result = [t.__name__, str(v), tb]'), use=use)
