# Circular imports: partly initialised modules.
import a
print(a.value, a.b.value, a.b.from_a(), a.use())
try:
    import c
except ImportError as e:
    print(type(e).__name__, str(e).split(' (/')[0].split(' (py')[0])
import sys
print('c' in sys.modules, 'd' in sys.modules)
