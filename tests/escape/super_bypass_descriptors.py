# Raw descriptors of a foreign class: property functions and slot members.
from attempt import attack, allow

class Given:
    __slots__ = ('secret',)
    def __init__(self):
        self.secret = 'in the slot'
    def __getattribute__(self, name):
        if name == 'secret':
            raise PermissionError('secret')
        return object.__getattribute__(self, name)
    @property
    def total(self):
        return 5

g = Given()
attack('loot = Given.total.fget', Given=Given)
attack('loot = Given.total.fset is None', Given=Given)
attack('loot = type(Given.total).fget', Given=Given)
attack('loot = Given.secret.__get__(g)', Given=Given, g=g)
attack("Given.secret.__set__(g, 'x')\nloot = 1", Given=Given, g=g)
attack('loot = property.__get__(Given.total, g)', Given=Given, g=g)
allow('result = g.total', g=g)
allow('class Own:\n    @property\n    def p(self): return 1\n    @p.setter\n    def p(self, v): self.q = v\no = Own()\no.p = 4\nresult = [o.p, o.q]')
