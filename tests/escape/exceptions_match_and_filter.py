# Class patterns read attributes by name, and a denial is raised, not taken for no match.
from attempt import attack, allow

def cap():
    return 1

class Given:
    def __init__(self):
        self.x = 1

FUNCTION = 'F = type(cap)\n'
attack(FUNCTION + 'match cap:\n    case F(__globals__=g):\n        loot = g\n    case _:\n        loot = None', cap=cap)
attack(FUNCTION + 'match cap:\n    case object(__code__=c):\n        loot = c', cap=cap)
attack('class Own:\n    __match_args__ = ("__dict__",)\nmatch given:\n    case object(__dict__=d):\n        loot = d', given=Given())
allow('match given:\n    case object(x=v):\n        result = v', given=Given())
allow('class P:\n    __match_args__ = ("a",)\n    def __init__(self, a): self.a = a\nmatch P(4):\n    case P(v):\n        result = v')
