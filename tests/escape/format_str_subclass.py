# Templates and names that are str subclasses with methods of their own.
from attempt import attempts, works

attempts('''
class S(str):
    def format(self, *args):
        return str.format('{0.__globals__}', *args)
loot = S('x').format(cap)

class S(str):
    def __str__(self):
        return 'x'
    __format__ = lambda self, spec: '{0.__code__}'
loot = S('{0.__globals__}').format(cap)

class N(str):
    def __eq__(self, other):
        return False
    __hash__ = str.__hash__
loot = getattr(cap, N('__globals__'))

class N(str):
    def startswith(self, *a):
        return False
    def __getitem__(self, i):
        return 'x'
loot = getattr(cap, N('__code__'))

class N(str):
    def __hash__(self):
        return hash('__name__')
    def __eq__(self, other):
        return other == '__name__'
loot = getattr(cap, N('__globals__'))
''')

works('''
class S(str):
    def __str__(self):
        return 'shown'
result = '{}'.format(S('kept')), f'{S("kept")}', getattr(cap, S('__name__'))
''')
