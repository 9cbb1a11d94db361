# A str subclass that lies about being equal to anything names an attribute.
from attempt import attack, allow

def cap():
    return 1

class Given:
    attr = 'plain'

LIAR = '''
class S(str):
    def __eq__(self, other): return False
    def __ne__(self, other): return True
    def __hash__(self): return 0
    def __getitem__(self, i): return 'x'
    def __len__(self): return 1
    def startswith(self, *a): return False
    def endswith(self, *a): return False
    def __contains__(self, x): return False
'''
attack(LIAR + "loot = getattr(cap, S('__globals__'))", cap=cap)
attack(LIAR + "loot = getattr(cap, S('__globals__'), None)", cap=cap)
attack(LIAR + "loot = cap.__getattribute__(S('__globals__'))", cap=cap)
attack(LIAR + "loot = hasattr(cap, S('__globals__'))", cap=cap)
attack(LIAR + "setattr(Given, S('attr'), 1)\nloot = 1", Given=Given)
attack(LIAR + "loot = S('{0.__globals__}').format(cap)", cap=cap)
allow(LIAR + "result = getattr(Given, S('attr'))", Given=Given)
