# A supervisor filters names by their first letter; the text given lies about it.
from attempt import attack, allow

def target():
    return 1

target.public = 'fine'

def read(name):
    if name[:1] == '_':
        raise PermissionError('private: ' + name)
    return getattr(target, name)

LIAR = '''
class S(str):
    def __getitem__(self, i): return 'x'
'''
attack("loot = read('__globals__')", read=read)
attack(LIAR + "loot = read(S('__globals__'))", read=read)
attack(LIAR + "loot = read(S('__code__'))", read=read)
allow("result = read('public')", read=read)
