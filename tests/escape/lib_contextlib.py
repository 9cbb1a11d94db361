# Managers made from generators, stacks and redirections.
from attempt import attempts, works

attempts('''
import contextlib
loot = contextlib.contextmanager(generator)().gen.gi_frame

import contextlib
loot = contextlib.contextmanager(generator).__wrapped__

import contextlib
with contextlib.ExitStack() as stack:
    stack.push(lambda kind, value, trace: globals().update(loot=trace) or True)
    raiser()

import contextlib
with contextlib.ExitStack() as stack:
    stack.callback(getattr, cap, '__globals__')
loot = None
contextlib.ExitStack().callback(setattr, Given, 'limit', 9)
s = contextlib.ExitStack()
s.callback(setattr, Given, 'limit', 9)
s.close()
loot = Given.limit == 9

import contextlib
with contextlib.suppress(BaseException):
    loot = cap.__globals__

import contextlib
@contextlib.contextmanager
def m():
    try:
        yield
    except ValueError as e:
        global loot
        loot = e.__traceback__
with m():
    raiser()

import contextlib
with contextlib.redirect_stdout(given):
    pass
loot = contextlib.redirect_stdout(given)._old_targets

import contextlib
class C:
    def close(self):
        return self.__dict__
with contextlib.closing(C()) as c:
    loot = c.close.__func__

import contextlib
loot = contextlib.nullcontext(cap).enter_result.__code__
''')

works('''
import contextlib
@contextlib.contextmanager
def m(x):
    yield x * 2
with m(2) as v, contextlib.suppress(KeyError):
    raise KeyError
with contextlib.ExitStack() as stack:
    out = []
    stack.callback(out.append, 'closed')
result = v, out
''')
