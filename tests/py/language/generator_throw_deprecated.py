# The signature of throw() with three arguments is deprecated; it still works.
import warnings
def g():
    while True:
        try:
            yield 1
        except Exception as e:
            yield repr(e)
async def co(): pass
def tell(call):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            print(call())
        except BaseException as e:
            print(type(e).__name__, e)
    for w in caught:
        print('   ', w.category.__name__, w.message)
i = g(); next(i)
tell(lambda: i.throw(ValueError('one')))
next(i)
tell(lambda: i.throw(ValueError, 'two'))
next(i)
tell(lambda: i.throw(ValueError, None, None))
next(i)
tell(lambda: i.throw(ValueError))
c = co()
tell(lambda: c.throw(KeyError, 'k'))
tell(lambda: i.throw(5))
tell(lambda: g().throw(ValueError('x'), 'y'))
