# What leaves a finally block replaces what was under way; nested and in loops and generators.
def f(how):
    for i in range(3):
        try:
            if how == 'return': return 'try'
            if how == 'raise': raise ValueError('try')
            if how == 'break': break
            if how == 'continue': continue
        finally:
            if i < 2: continue
            print('last', i)
    return 'after'
print([f(h) for h in ('return', 'raise', 'break', 'continue', None)] if False else [f(h) for h in ('break', 'continue', None)])
try:
    print(f('raise'))
except ValueError as e:
    print('left', e)
print(f('return'))
def g():
    try:
        raise KeyError('lost')
    finally:
        return 'finally'
print(g())
def h():
    try:
        try:
            1 / 0
        finally:
            raise TypeError('second')
    except TypeError as e:
        return repr(e.__context__), e.__cause__
print(h())
def i():
    while True:
        try:
            raise ValueError
        except ValueError:
            try:
                raise KeyError
            finally:
                break
    return 'left by break'
print(i())
def gen():
    try:
        yield 1
    finally:
        yield 2
        print('end of finally')
it = gen()
print(next(it))
try:
    it.throw(ValueError('x'))
    print('yielded in finally')
    next(it)
except ValueError as e:
    print('again', e)
def j():
    try:
        return 'value'
    finally:
        print('cleanup')
print(j())
def k():
    x = 1
    try:
        return x
    finally:
        x = 2
print(k())
def l():
    try:
        pass
    except ValueError:
        return 'except'
    else:
        return 'else'
    finally:
        print('f')
print(l())
