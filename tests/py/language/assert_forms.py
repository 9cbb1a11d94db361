# assert: no message, a message of any kind, a tuple that is always true, evaluation of the message only on failure.
def f(c, m=None):
    try:
        if m is None: assert c
        else: assert c, m
        print('held', c)
    except AssertionError as e:
        print('failed', e.args, str(e), repr(e))
for c in (0, '', [], None, 1, 'x'): f(c)
for m in ('text', 5, ('a', 'b'), ValueError('v'), None or 'n'): f(0, m)
def msg(): print('asked'); return 'made'
assert 1, msg()
try:
    assert 0, msg()
except AssertionError as e:
    print(e)
import builtins
saved = builtins.AssertionError
builtins.AssertionError = KeyError
try:
    assert 0, 'real'
except saved as e:
    print(type(e) is saved, e)
finally:
    builtins.AssertionError = saved
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    exec(compile("assert (1, 'always true')", 'f', 'exec'))
print([str(x.message) for x in w])
