# assert with and without message; message evaluated only on failure.
def msg():
    print('message evaluated')
    return ('tuple', 1)
assert True, msg()
for f in (lambda: [][0:], ):
    pass
try:
    assert 0
except AssertionError as e:
    print(repr(e), e.args)
try:
    assert [], msg()
except AssertionError as e:
    print(repr(e), e.args)
try:
    assert 1 > 2, 'text'
except AssertionError as e:
    print(e)
AssertionError = ValueError
try:
    assert None, 'shadowed'
except Exception as e:
    print(type(e).__name__)
class B:
    def __bool__(self): raise KeyError('bool raised')
try:
    assert B()
except KeyError as e:
    print(e)
