# Twenty nested blocks of each kind.
log = []
for a in 'x':
    while True:
        if a:
            try:
                with_value = 1
                for b in 'y':
                    try:
                        for c in 'z':
                            if c == 'z':
                                try:
                                    try:
                                        while True:
                                            for d in range(3):
                                                if d == 1:
                                                    continue
                                                try:
                                                    if d == 2:
                                                        raise KeyError(d)
                                                    log.append(('body', d))
                                                finally:
                                                    log.append(('f', d))
                                            else:
                                                log.append('never')
                                            break
                                    except KeyError as e:
                                        log.append(('caught', e.args))
                                        raise ValueError('inner') from e
                                finally:
                                    log.append('f1')
                    except ValueError as e:
                        log.append(repr(e.__cause__))
            finally:
                log.append('f2')
        break
print(log)
def deep(n):
    src = 'r = []\n'
    for i in range(n):
        src += ' ' * i + f'for v{i} in (0,):\n'
    src += ' ' * n + 'r.append(' + ' + '.join(f'v{i}' for i in range(n)) + ')\n'
    d = {}
    exec(src, d)
    return d['r']
print(deep(15))
def nested_functions(n):
    src = ''
    for i in range(n):
        src += ' ' * i + f'def f{i}():\n'
    src += ' ' * n + 'return "bottom"\n'
    for i in reversed(range(1, n)):
        src += ' ' * i + f'return f{i}()\n'
    d = {}
    exec(src, d)
    return d['f0']()
print(nested_functions(15))
