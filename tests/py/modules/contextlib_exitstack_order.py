# ExitStack: the order of callbacks, what is suppressed, replaced and passed on.
from contextlib import ExitStack, suppress
def run(*steps, exc=None):
    log = []
    with ExitStack() as s:
        for step in steps:
            if step == 'suppress': s.push(lambda *a: True)
            elif step == 'fail': s.callback(lambda: 1 / 0)
            else: s.callback(log.append, step)
        if exc: raise exc
    return log
for t in [
    "run(1, 2, 3), run(1, 'suppress', exc=ValueError()), run('suppress', 1, exc=KeyError()), run('suppress', 'fail', 2), run()",
    "run(1, exc=ValueError('out'))",
    "run('fail')",
    "run('fail', 'suppress', exc=ValueError())",
    'ExitStack().pop_all().close(), ExitStack().__exit__(None, None, None)',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
