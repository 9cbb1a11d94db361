# except* splits groups; each clause runs at most once.
def run(exc):
    try:
        raise exc
    except* ValueError as g:
        print('V', repr(g))
    except* (TypeError, KeyError) as g:
        print('TK', repr(g), g.message)
    except* OSError:
        print('OS')
    else:
        print('else')
    finally:
        print('finally')
run(ExceptionGroup('eg', [ValueError(1), TypeError(2), ValueError(3)]))
run(ExceptionGroup('eg', [KeyError('k'), ExceptionGroup('inner', [OSError(5), ValueError(6)])]))
run(ValueError('naked'))
try:
    run(ExceptionGroup('rest', [IndexError(1), ValueError(2), IndexError(3)]))
except ExceptionGroup as e:
    print('rest', repr(e))
try:
    pass
except* ValueError:
    print('no')
else:
    print('only else')
