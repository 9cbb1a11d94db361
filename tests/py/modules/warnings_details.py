# warnings: filters, categories, recording, formatting, once and always.
import warnings


def old():
    warnings.warn('old is old', DeprecationWarning, stacklevel=2)


with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    old()
    warnings.warn('plain')
    warnings.warn(RuntimeWarning('as an object'))
    warnings.warn_explicit('explicit', UserWarning, 'file.py', 5)
    print([(str(x.message), x.category.__name__, x.lineno) for x in w], w[3].filename, w[0].message.args)
for action in ('default', 'once', 'module', 'ignore', 'always'):
    with warnings.catch_warnings(record=True) as w:
        warnings.resetwarnings()
        warnings.simplefilter(action)
        for _ in range(3):
            warnings.warn('same')
        warnings.warn('same')
        print(action, len(w))
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        warnings.warn('now an error', UserWarning)
    except UserWarning as e:
        print(repr(e))
with warnings.catch_warnings(record=True) as w:
    warnings.resetwarnings()
    warnings.filterwarnings('ignore', 'skip.*')
    warnings.filterwarnings('always', category=UserWarning, append=True)
    warnings.warn('skip this')
    warnings.warn('keep this')
    print([str(x.message) for x in w])
print(warnings.formatwarning('msg', UserWarning, 'f.py', 3, 'source line'), warnings.formatwarning('msg', UserWarning, 'f.py', 3, ''))


@warnings.deprecated('use new()')
def dep():
    return 1


@warnings.deprecated('no class', category=None)
class Dep:
    pass


with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    print(dep(), Dep() is not None, [str(x.message) for x in w], dep.__deprecated__, Dep.__deprecated__)
with warnings.catch_warnings(record=True, action='always', category=UserWarning) as w:
    warnings.warn('x')
    print(len(w), w[0].message)
for bad in (lambda: warnings.warn('x', int), lambda: warnings.simplefilter('nope'), lambda: warnings.filterwarnings('always', 3), lambda: warnings.warn('x', 'y'), lambda: warnings.simplefilter('always', lineno=-1), lambda: warnings.warn_explicit('a', 3, 'f', 1), lambda: warnings.filterwarnings('always', category=int), lambda: warnings.deprecated(3)):
    try:
        print(bad())
    except (TypeError, AssertionError, ValueError) as e:
        print(type(e).__name__, e)
