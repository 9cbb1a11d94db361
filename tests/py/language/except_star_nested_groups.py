# except* over nested groups: what each clause gets, what is raised on, naked exceptions, order.
def attempt(exc, *kinds):
    try:
        try:
            raise exc
        except* kinds[0] as first:
            print('first', first.exceptions if len(kinds) > 1 else repr(first))
        except* kinds[-1] as last:
            print('last', repr(last))
        else:
            print('else')
        finally:
            print('finally')
    except BaseException as left:
        print('left', repr(left))
g = ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [TypeError(2), ValueError(3)]), OSError(4)])
attempt(g, ValueError, TypeError)
attempt(g, (ValueError, TypeError), OSError)
attempt(ValueError('naked'), ValueError, TypeError)
attempt(KeyError('other'), ValueError, TypeError)
attempt(ExceptionGroup('e', [KeyboardInterrupt()]) if False else BaseExceptionGroup('b', [KeyboardInterrupt(), ValueError(1)]), ValueError, TypeError)
try:
    try:
        raise ExceptionGroup('eg', [ValueError('a'), TypeError('b')])
    except* ValueError:
        raise KeyError('new')
    except* TypeError:
        raise
except ExceptionGroup as e:
    print(repr(e), [type(x).__name__ for x in e.exceptions], repr(e.exceptions[0].__context__))
try:
    try:
        raise ExceptionGroup('eg', [ValueError('a')])
    except* ValueError as e:
        raise RuntimeError('r') from e
except* RuntimeError as e:
    print(repr(e), repr(e.exceptions[0].__cause__))
for bad in (ExceptionGroup, (ValueError, ExceptionGroup), 5):
    try:
        try:
            raise ValueError
        except* bad:
            pass
    except TypeError as e:
        print(e)
for text in ['try: pass\nexcept* ValueError: pass\nexcept TypeError: pass', 'try: pass\nexcept*: pass', 'try: pass\nexcept TypeError: pass\nexcept* ValueError: pass']:
    try:
        compile(text, 'f', 'exec')
    except SyntaxError as e:
        print(e.msg)
def f():
    try:
        raise ExceptionGroup('x', [ValueError(i) for i in range(3)])
    except* ValueError as e:
        n = len(e.exceptions)
    try:
        e
    except NameError as err:
        return n, str(err)
print(f())
