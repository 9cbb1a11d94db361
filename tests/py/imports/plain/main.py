# import, import as, from import, from import as, and the module object.
import helper
import helper as h
from helper import double, VALUE as value
from helper import *
print(helper is h, double(4), value, star_visible, '_private' in globals(), helper._private)
print(helper.__name__, type(helper).__name__, helper.__doc__, __name__)
helper.VALUE = 'changed'
print(h.VALUE, value, helper.read())
import helper
print(helper.loads)
try:
    from helper import nothing
except ImportError as e:
    print(type(e).__name__, str(e).split(' (')[0], e.name)
try:
    helper.nothing
except AttributeError as e:
    print(e)
try:
    import helper.sub
except ModuleNotFoundError as e:
    print(e, e.name)
del helper.VALUE
print(hasattr(h, 'VALUE'))
