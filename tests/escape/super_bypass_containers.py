# Methods of dict and list called through the built-in class skip a foreign subclass's guard.
from attempt import attack, allow

class Vault(dict):
    def __getitem__(self, key):
        raise PermissionError('closed')
    def get(self, key, default=None):
        raise PermissionError('closed')
    def __iter__(self):
        raise PermissionError('closed')

class Log(list):
    def append(self, item):
        raise PermissionError('append-only by the supervisor')

v = Vault(code='1234')
log = Log(['first'])
attack("loot = v['code']", v=v)
attack("loot = dict.__getitem__(v, 'code')", v=v)
attack("loot = dict.get(v, 'code')", v=v)
attack('loot = dict.items(v)', v=v)
attack("dict.update(v, code='0')\nloot = 1", v=v)
attack("loot = super(type(v), v).get('code')", v=v)
attack("list.append(log, 'forged')\nloot = 1", log=log)
attack('list.clear(log)\nloot = 1', log=log)
print(dict.__repr__(v), list.__repr__(log))
allow("class D(dict):\n    def __getitem__(self, k): return 'own'\nd = D(a=1)\nresult = [d['a'], dict.__getitem__(d, 'a'), dict.get({'k': 2}, 'k')]")
