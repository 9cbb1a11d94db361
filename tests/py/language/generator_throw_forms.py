# throw with class and instance; errors thrown at a finished generator.
def g():
    try:
        yield 1
    except Exception as e:
        print(type(e).__name__, e.args)
        yield 'caught'
for arg in (ValueError, ValueError('x'), KeyError(1, 2)):
    it = g()
    next(it)
    print(it.throw(arg))
it = g()
next(it)
try:
    it.throw(5)
except TypeError as e:
    print(e)
list(it)
try:
    it.throw(OSError('late'))
except OSError as e:
    print('late', e)
def raises():
    yield 1
    raise KeyError('inside')
r = raises()
next(r)
try:
    next(r)
except KeyError as e:
    print(e)
print(list(r))
def reenter():
    try:
        next(me)
    except ValueError as e:
        yield str(e)
me = reenter()
print(next(me))
