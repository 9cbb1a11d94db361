# contextlib: generators that misbehave, ExitStack order, suppress, redirect, closing, nullcontext, decorators.
from contextlib import *
import io
@contextmanager
def never(): return; yield
@contextmanager
def twice(): yield 1; yield 2
@contextmanager
def swallow():
    try: yield 'v'
    except ValueError: pass
@contextmanager
def replaces():
    try: yield
    except ValueError as e: raise KeyError('replaced') from e
def use(cm, exc=None):
    with cm as v:
        if exc: raise exc
        return v
    return 'suppressed'
for t in [
    'use(never())',
    'use(twice())',
    "use(twice(), ValueError('x'))",
    'use(swallow()), use(swallow(), ValueError())',
    "use(swallow(), KeyError('other'))",
    'use(replaces(), ValueError())',
    '(lambda c: (use(c), use(c)))(swallow())',
    "use(suppress(KeyError, ValueError), ValueError()), use(suppress(), None), use(suppress(Exception), ExceptionGroup('g', [ValueError()]))",
    "use(suppress(KeyError), ValueError('not this'))",
    "use(suppress(ValueError), ExceptionGroup('g', [ValueError(1), KeyError(2)]))",
    "use(nullcontext(5)), use(closing(io.StringIO('a'))).closed",
    'use(closing(5))',
    '(lambda s: (use(redirect_stdout(s)), s))(io.StringIO())[0].__class__.__name__',
    'ExitStack().enter_context(5)',
    'ExitStack().push(5)',
    'ExitStack().callback(5)',
    '(lambda st: (st.callback(lambda: 1 / 0), st.callback(lambda: [][0]), st.close()))(ExitStack())',
    '(lambda st: (st.pop_all() is not st, st.__enter__() is st))(ExitStack())',
    'swallow()(lambda x: x * 2)(4), swallow().__class__.__name__, isinstance(swallow(), AbstractContextManager), issubclass(int, AbstractContextManager)',
    "type('C', (ContextDecorator,), {'__enter__': lambda s: s, '__exit__': lambda s, *a: True})()(lambda: 1 / 0)()",
    'use(contextmanager(lambda: 5)())',
    "type('A', (AbstractContextManager,), {})()",
    'AbstractContextManager.__enter__(5), use(chdir) if False else 1',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
