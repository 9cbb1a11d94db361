# A cell may subclass what it was given; that opens neither the base nor its instances.
from attempt import attempts, works


class Vault:
    _box = ['shared']
    __slots__ = ('_key', 'name')

    def __init__(self, key='secret'):
        self._key = key
        self.name = 'vault'

    def open(self, key):
        return 'gold' if key == object.__getattribute__(self, '_key') else 'closed'

    def __getattribute__(self, name):
        if name == '_key' and type(self) is Vault:
            raise AttributeError('hidden')
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        if name == 'locked':
            raise AttributeError('read-only')
        object.__setattr__(self, name, value)

    def __eq__(self, other):
        return type(other) is Vault and other.name == self.name

    def __reduce__(self):
        return (Vault, ('secret',))


class Plugin:
    registry = {}

    def __init_subclass__(cls, **kwargs):
        Plugin.registry[cls.__name__] = cls

    def run(self):
        return self.step() + 1

    def step(self):
        return 1


def run(kind):
    return kind().run()


vault = Vault()
given_all = dict(Vault=Vault, vault=vault, Plugin=Plugin, run=run)

attempts('''
vault._key

object.__getattribute__(vault, '_key')

Vault._key.__get__(vault)

Vault._key.__set__(vault, 'mine')

Vault._key.__delete__(vault)

super(Vault, vault).__getattribute__('_key')

super(Vault, vault)._key

Vault.__getattribute__(vault, '_key')

class V(Vault):
    pass
loot = V.__getattribute__(vault, '_key')

class V(Vault):
    pass
loot = super(V, vault)._key

class V(Vault):
    def steal(self):
        return super()._key
loot = V.steal(vault)

class V(Vault):
    pass
loot = object.__getattribute__(vault, '__class__')(V)._key and vault._key

class V(Vault):
    pass
vault.__class__ = V

class V(Vault):
    pass
V._key.__set__(vault, 'mine')

object.__setattr__(vault, 'locked', 1)

vault.locked = 1

Vault.__setattr__(vault, '_key', 'mine')
loot = vault.open('mine') == 'gold' and object.__getattribute__(vault, '_key')

Vault.__init__.__globals__

Vault.__dict__

Vault.__mro__

Vault.__subclasses__()

Vault.open = lambda *a: 'gold'

setattr(Vault, '__eq__', lambda *a: True)

del Vault.__getattribute__

type.__setattr__(Vault, 'open', None)

Vault.__bases__ = ()

class V(Vault):
    pass
loot = V.__mro__

class V(Vault):
    pass
loot = V.__bases__

class V(Vault):
    pass
loot = V.__base__

class V(Vault):
    __slots__ = ('x',)
loot = V.__dict__

class V(Vault):
    def mro(cls):
        return cap.__globals__
loot = V.mro(V)

class M(type):
    def mro(cls):
        global loot
        loot = super().mro()[-2].__init__.__globals__
        return super().mro()
class V(Vault, metaclass=M):
    pass

class M(type(Vault)):
    def mro(cls):
        return [cls, object]
class V(Vault, metaclass=M):
    __slots__ = ()
loot = V._key

vault.__reduce__()

vault.__reduce_ex__(2)

Vault.__reduce__(vault)

import copy
loot = copy.copy(vault)._key

import copy
loot = copy.deepcopy(vault)

class V(Vault):
    __init_subclass__ = None
loot = V.__init_subclass__

class Evil(Plugin):
    def step(self):
        return run.__globals__
loot = run(Evil)

class Evil(Plugin):
    def run(self):
        return super().run.__func__.__globals__
loot = run(Evil)

class Evil(Plugin):
    def __new__(cls):
        return run.__code__
loot = run(Evil)

Plugin.registry.clear.__self__

class Evil(Plugin):
    registry = property(lambda self: run.__globals__)
loot = Evil().registry

class Evil(Plugin):
    def __init_subclass__(cls):
        global loot
        loot = super().__init_subclass__.__func__.__globals__
class E2(Evil):
    pass
''', **given_all)

works('''
class V(Vault):
    def open(self, key):
        return 'mine: ' + super().open(key)
v = V('k')
result = v.open('k'), isinstance(v, Vault), issubclass(V, Vault), v._key, v == vault

class P(Plugin):
    def step(self):
        return super().step() + 10
result = run(P), 'P' in Plugin.registry, type(P()) is P

vault.open('guess'), vault.name, vault == Vault(), Vault.__name__, type(vault) is Vault
''', **given_all)
