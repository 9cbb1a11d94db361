# __all__ decides what a star import takes, submodules included.
from withall import *
print(sorted(n for n in globals() if not n.startswith('__')))
print(_listed)
from pack import *
print(sub.NAME, 'other' in globals())
try:
    exec('from badall import *')
except AttributeError as e:
    print(e)
try:
    exec('from typeall import *')
except TypeError as e:
    print(e)
