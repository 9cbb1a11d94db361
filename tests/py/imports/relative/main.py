# Relative imports of one and two levels, and their errors.
import pkg.sub.leaf
print(pkg.sub.leaf.result)
from pkg.sub import leaf
print(leaf.up(), leaf.side())
try:
    exec('from . import x')
except ImportError as e:
    print(type(e).__name__, e)
try:
    exec('from .. import x', {'__package__': 'pkg', '__name__': 'pkg.y'})
except ImportError as e:
    print(type(e).__name__, e)
try:
    import pkg.toofar
except ImportError as e:
    print(type(e).__name__, e)
d = {'__package__': 'pkg.sub', '__name__': 'pkg.sub.made'}
exec('from .leaf import result as r\nfrom ..top import NAME', d)
print(d['r'], d['NAME'])
