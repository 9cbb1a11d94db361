# except clauses: first match wins, tuples, subclasses, name cleared afterwards.
class A(Exception): pass
class B(A): pass
def kind(e):
    try:
        raise e
    except (KeyError, IndexError) as x:
        return 'lookup', type(x).__name__
    except B:
        return 'B'
    except A as a:
        return 'A', a.args
    except Exception:
        return 'Exception'
    except:
        return 'bare'
for e in (KeyError(1), IndexError, A(1, 2), B(), ValueError('v'), KeyboardInterrupt(), SystemExit(3)):
    print(kind(e))
e = 'before'
try:
    raise A
except A as e:
    pass
try:
    e
except NameError as err:
    print(err)
def evaluated():
    print('not evaluated unless raised')
    return ValueError
try:
    pass
except evaluated():
    pass
try:
    try:
        raise KeyError
    except 'text':
        pass
except TypeError as err:
    print(err)
try:
    try:
        raise KeyError
    except (ValueError, 5):
        pass
except TypeError as err:
    print(err, '|', type(err.__context__).__name__)
