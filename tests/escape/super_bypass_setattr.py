# object.__setattr__ must not step around a supervisor's frozen class.
from attempt import attack, allow

class Frozen:
    def __init__(self):
        object.__setattr__(self, 'limit', 5)
    def __setattr__(self, name, value):
        raise AttributeError('frozen')
    def __delattr__(self, name):
        raise AttributeError('frozen')

f = Frozen()
attack('f.limit = 6\nloot = 1', f=f)
attack("object.__setattr__(f, 'limit', 6)\nloot = 1", f=f)
attack("object.__delattr__(f, 'limit')\nloot = 1", f=f)
attack("super(Frozen, f).__setattr__('limit', 6)\nloot = 1", f=f, Frozen=Frozen)
attack('f.__init__()\nobject.__new__(Frozen)\nloot = 1', f=f, Frozen=Frozen)
print('limit is', f.limit)
allow("class Own:\n    def __init__(self):\n        object.__setattr__(self, 'x', 7)\n    def __setattr__(self, n, v): raise AttributeError(n)\nresult = Own().x")
