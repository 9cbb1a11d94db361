# Raising inside except* collects the new exceptions with the unhandled ones.
try:
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as e:
        raise KeyError('new')
    except* TypeError:
        raise
except ExceptionGroup as e:
    print(repr(e))
    print([repr(x) for x in e.exceptions])
    print(repr(e.exceptions[0].__context__))
try:
    try:
        raise ExceptionGroup('eg', [ValueError(1)])
    except* ValueError:
        raise KeyError('only')
except BaseException as e:
    print(repr(e), repr(e.__context__))
try:
    try:
        raise ExceptionGroup('eg', [ValueError(1)])
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)
try:
    try:
        raise ExceptionGroup('eg', [ValueError(1)])
    except* 5:
        pass
except BaseException as e:
    print(type(e).__name__, e)
for i in range(2):
    try:
        raise ExceptionGroup('loop', [ValueError(i)])
    except* ValueError as g:
        print(g.exceptions)
