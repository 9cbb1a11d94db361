# object.__getattribute__ and super() must not step around a supervisor's guard.
from attempt import attack, allow

class Guard:
    def __init__(self):
        self.secret = 'guarded'
        self.public = 'open'
    def __getattribute__(self, name):
        if name == 'secret':
            raise PermissionError('secret')
        return object.__getattribute__(self, name)

def call(f, *args):
    return f(*args)

g = Guard()
attack('loot = g.secret', g=g)
attack("loot = object.__getattribute__(g, 'secret')", g=g)
attack("loot = call(object.__getattribute__, g, 'secret')", g=g, call=call)
attack("loot = super(type(g), g).__getattribute__('secret')", g=g)
attack("loot = super(type(g), g).secret", g=g)
attack("class Own(type(g)): pass\nloot = object.__getattribute__(g, 'secret')", g=g)
attack("loot = type.__getattribute__(Guard, '__init__')", Guard=Guard)
allow('result = g.public', g=g)
allow("class Own:\n    x = 5\nresult = [object.__getattribute__(Own(), 'x'), super(Own, Own()).__hash__ is not None]")
