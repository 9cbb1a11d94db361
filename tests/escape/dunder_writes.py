# Every kind of write and deletion on what others made, and the same on own objects.
from attempt import Given, cap, cell, generator

names = ('x', 'limit', '_private', '__class__', '__dict__', '__name__', '__qualname__', '__doc__', '__module__',
         '__annotations__', '__code__', '__defaults__', '__kwdefaults__', '__globals__', '__closure__', '__bases__',
         '__mro__', '__slots__', '__init__', '__eq__', '__getattribute__', '__call__', '__wrapped__', '__type_params__',
         '__abstractmethods__', '__match_args__', '__cause__', '__context__', '__traceback__', '__notes__', 'args',
         '__custom__', 'gi_frame', 'func_code', '__builtins__', '__self__', '__func__', '__reduce__', '__weakref__')

import json

error = ValueError('x')
makers = dict(function=lambda: cap, kind=lambda: Given, instance=Given, method=lambda: Given().method,
              generator=generator, error=lambda: error, prop=lambda: Given.__dict__['value'], module=lambda: json)

source = '''
allowed, words = [], {}
for name in names:
    try:
        if deleting:
            delattr(x, name)
        else:
            setattr(x, name, None if name == '__traceback__' else new)
    except Exception as e:
        words.setdefault(type(e).__name__ + ': ' + str(e).split("'")[0].strip(), []).append(name)
    else:
        allowed.append(name)
'''

for what, make in makers.items():
    for deleting in (False, True):
        space = cell(x=make(), names=names, new='new', deleting=deleting)
        exec(source, space)
        print('del' if deleting else 'set', what, '- allowed:', *space['allowed'])
        for words, refused in space['words'].items():
            print('   ', words, '-', *refused)

own = '''
import types
class Own:
    limit = 1
    def method(self): pass
def function(): pass
module = types.ModuleType('m')
for what, x in (('function', function), ('kind', Own), ('instance', Own()), ('module', module)):
    allowed = []
    for name in names:
        try:
            setattr(x, name, 'new')
        except Exception:
            pass
        else:
            allowed.append(name)
    report(what, *allowed)
'''
exec(own, cell(names=names, report=lambda *words: print('own', *words)))
print(Given.limit, cap.__name__, cap.__doc__, Given().method(), json.dumps([]))
