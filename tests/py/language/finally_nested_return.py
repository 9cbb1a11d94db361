# Nested finally blocks run inside out, and a later return wins.
log = []
def f():
    try:
        try:
            return log.append('value') or 'inner'
        finally:
            log.append('f1')
    finally:
        log.append('f2')
print(f(), log)
def g():
    for i in range(3):
        try:
            try:
                if i == 1:
                    break
            finally:
                print('inner', i)
        finally:
            print('outer', i)
    return i
print(g())
def h():
    try:
        return 1
    finally:
        try:
            raise KeyError('x')
        except KeyError:
            print('handled')
        print('end of finally')
print(h())
def k():
    try:
        raise ValueError('first')
    except ValueError:
        return 'from except'
    else:
        return 'from else'
    finally:
        print('finally of k')
print(k())
