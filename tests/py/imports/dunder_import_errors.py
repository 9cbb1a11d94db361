# What __import__ says of names and levels that make no sense.
for args in (('',), (5,), ('.sys',), ('x', {}, None, [], 1), ('sys', None, None, (), -1),
             ('sys', {'__name__': 'a'}, None, ('b',), 1), ('nothing_here',), ('sys.path',), ('json.nothing',)):
    try:
        print(__import__(*args))
    except Exception as e:
        print(type(e).__name__, e)
print(__import__('json.decoder').__name__, __import__('json.decoder', fromlist=['x']).__name__)
import importlib
for name in '', 'json..decoder', '.x', 'json.':
    try:
        print(importlib.import_module(name))
    except Exception as e:
        print(type(e).__name__, e)
