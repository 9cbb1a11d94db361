# Module-level __getattr__ and __dir__.
import mod
print(mod.real, mod.dynamic, mod.anything)
from mod import computed
print(computed)
print(dir(mod))
print(hasattr(mod, 'nope'), getattr(mod, 'nope', 'default'))
try:
    from mod import nope
except ImportError as e:
    print(str(e).split(' (')[0])
try:
    mod.nope
except AttributeError as e:
    print(e)
mod.dynamic = 'now real'
print(mod.dynamic)
