# Filters, recording, errors, deprecated.
import warnings
def a(f):
    try: print('ok', f())
    except Exception as e: print(type(e).__name__, e)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    warnings.warn('one'); warnings.warn('two', DeprecationWarning); warnings.warn(RuntimeWarning('three'))
    print([(str(x.message), x.category.__name__, x.lineno) for x in w], isinstance(w[0].message, UserWarning))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('default')
    for i in range(3): warnings.warn('same')
    warnings.simplefilter('once')
    for i in range(3): warnings.warn('once')
    warnings.warn('once')
    print(len(w))
with warnings.catch_warnings():
    warnings.simplefilter('error')
    a(lambda: warnings.warn('boom')); a(lambda: warnings.warn('dep', DeprecationWarning))
    warnings.filterwarnings('ignore', category=UserWarning); a(lambda: warnings.warn('quiet'))
with warnings.catch_warnings(action='ignore'): warnings.warn('nothing')
for f in (lambda: warnings.warn('x', 3), lambda: warnings.warn('x', ValueError), lambda: warnings.simplefilter('bad'), lambda: warnings.simplefilter('ignore', 3), lambda: warnings.simplefilter('ignore', lineno=-1)): a(f)
@warnings.deprecated('use new')
def old(x): return x * 2
@warnings.deprecated('no class')
class Old: pass
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); print(old(3), type(Old()).__name__, [str(x.message) for x in w], old.__deprecated__, Old.__deprecated__)
print(warnings.formatwarning('m', UserWarning, 'f.py', 3), repr(warnings.catch_warnings(record=True)))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); warnings.warn_explicit('exp', UserWarning, 'file.py', 7); print(w[0].filename, w[0].lineno, str(w[0])[:40])
