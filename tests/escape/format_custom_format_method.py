# __format__ of a foreign object runs for the supervisor, that of an own object for the cell.
from attempt import attack, allow

secret = 'module level'

def cap():
    return 1

class Given:
    def __format__(self, spec):
        return f'{spec}:{cap.__globals__["secret"]}'

def show(o):
    return f'{o:spec}'

attack("class Own:\n    def __format__(self, s): return str(cap.__globals__)\nloot = f'{Own()}'", cap=cap)
attack("class Own:\n    def __format__(self, s): return str(cap.__globals__)\nloot = show(Own())", cap=cap, show=show)
attack("class Own:\n    def __str__(self): return str(cap.__globals__)\nloot = show.__name__ + '%s' % Own()", cap=cap, show=show)
allow("result = f'{g:x}'", g=Given())
allow("class Own:\n    def __format__(self, s): return s * 2\nresult = show(Own())", show=show)
