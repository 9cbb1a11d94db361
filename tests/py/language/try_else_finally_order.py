# Order of try, except, else and finally blocks.
def f(kind):
    log = []
    try:
        log.append('try')
        if kind == 'value': raise ValueError
        if kind == 'type': raise TypeError
        if kind == 'return': return log
    except ValueError:
        log.append('except')
    else:
        log.append('else')
    finally:
        log.append('finally')
    log.append('after')
    return log
for k in ('none', 'value', 'return'):
    print(k, f(k))
try:
    f('type')
except TypeError:
    print('type passed through')
try:
    try:
        pass
    except KeyError:
        print('not here')
    else:
        raise KeyError('from else')
    finally:
        print('finally')
except KeyError as e:
    print(e)
