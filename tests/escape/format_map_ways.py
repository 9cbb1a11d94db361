# format_map with mappings of the cell's own making.
from attempt import attempts, works

attempts('''
'{a.__globals__}'.format_map({'a': cap})

class M(dict):
    def __missing__(self, key):
        return cap
loot = '{x.__globals__}'.format_map(M())

class M:
    def __getitem__(self, key):
        return cap
loot = '{x.__code__.co_consts}'.format_map(M())

class M(dict):
    def __missing__(self, key):
        return call
loot = '{f}'.format_map(M()) and '{f.__defaults__}'.format_map(M())
''')

works('''
'{x.x}-{y}'.format_map({'x': given, 'y': 2})

class M(dict):
    def __missing__(self, key):
        return key.upper()
result = '{abc}'.format_map(M())
''')
