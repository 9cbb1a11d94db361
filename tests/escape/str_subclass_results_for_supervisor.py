# What special methods of a cell's class give to a native acting for the supervisor is exact.
from attempt import attack, allow

def kinds(o):
    return [type(str(o)).__name__, type(repr(o)).__name__, type(f'{o}').__name__, type(len(o)).__name__, type(bool(o)).__name__, type(int(o)).__name__]

SUBCLASSES = '''
class S(str): pass
class I(int): pass
class O:
    def __str__(self): return S('s')
    def __repr__(self): return S('r')
    def __format__(self, spec): return S('f')
    def __len__(self): return I(3)
    def __bool__(self): return True
    def __int__(self): return I(7) + 0
'''
attack(SUBCLASSES + "loot = set(kinds(O())) - {'str', 'int', 'bool'}", kinds=kinds)
allow(SUBCLASSES + 'result = [str(O()), repr(O()), len(O()), int(O())]')
