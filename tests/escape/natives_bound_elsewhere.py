"""Natives of built-in types work on objects of their type, whatever a program binds them to."""
from attempt import allow, attack

SETUP = '''
def attempt(f, *args):
    try:
        f(*args)
    except TypeError:
        return False
    return True
'''

for native, args in [
    ('list.append', '3'),
    ('list.pop', ''),
    ('dict.get', '"a"'),
    ('set.add', '1'),
    ('bytearray.append', '1'),
    ('str.upper', ''),
    ('tuple.index', '1'),
    ('dict.items', ''),
]:
    attack(SETUP + f'''
class Bag:
    whole = classmethod({native})
    part = {native}
bound = Bag.whole
loot = [attempt(lambda: Bag.whole({args})), attempt(lambda: Bag().part({args})),
        attempt(lambda: bound({args})), attempt(lambda: type(Bag().__init__)({native}, 3)({args}))]
loot = any(loot)
''')

allow('''
class Bag(list):
    part = list.append
    keys = classmethod(dict.fromkeys)
bag = Bag()
bag.part(3)
push = bag.append
push(4)
result = list(bag), [].append(1)
''')
