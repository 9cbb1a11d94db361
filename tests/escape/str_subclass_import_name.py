# A name that claims to be that of a harmless module.
from attempt import attack, allow

LIAR = '''
class S(str):
    def __eq__(self, other): return other == 'math' or str.__eq__(self, other)
    def __hash__(self): return hash('math')
    def __str__(self): return 'math'
'''
attack(LIAR + "loot = __import__(S('os'))")
attack(LIAR + "loot = __import__(name=S('os'), fromlist=['path']).path")
allow(LIAR + "result = __import__(S('math')).floor(2.5)")
