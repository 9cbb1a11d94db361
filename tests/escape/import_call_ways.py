# __import__ with names, globals, fromlists and levels of the cell's choice.
from attempt import attempts, works

attempts(r'''
__import__('os')

__import__('os', {'__name__': 'rexec', '__package__': 'rexec'})

__import__('', {'__package__': 'os'}, None, ['system'], 1)

__import__('math', fromlist=['os']).os

__import__('collections', fromlist=['sys', '_sys', 'abc.sys']).__spec__

__import__('json', None, None, ['decoder']).codecs

class S(str):
    def split(self, *a):
        return ['os']
    def __eq__(self, other):
        return True
    __hash__ = str.__hash__
loot = __import__(S('os'))

class L(list):
    def __iter__(self):
        return iter(['os'])
loot = __import__('math', {}, {}, L(['x'])).os

call(__import__, 'os')

call(call, __import__, 'gc')

__import__('os\0')

__import__('../os')

__import__('os.path')

list(map(__import__, ['sys']))
''')

works('''
__import__('math').floor(2.5), __import__('collections.abc').__name__, __import__('collections.abc', None, None, ['Sized']).__name__

m = call(__import__, 'math')
result = m.__name__, __import__('math') is m
''')
