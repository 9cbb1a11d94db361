# Keyword names that reach a supervisor's **kw are exact text.
from attempt import attack, allow

def cap(**kw):
    return [type(k).__name__ for k in kw]

LIAR = '''
class S(str):
    def __eq__(self, other): return False
    def __hash__(self): return 1
'''
attack(LIAR + "loot = cap(**{S('admin'): 1}) != ['str']", cap=cap)
allow("result = cap(plain=1, **{'other': 2})", cap=cap)
