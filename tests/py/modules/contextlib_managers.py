# contextmanager, ExitStack and the small helpers.
from contextlib import *
import io, sys

@contextmanager
def tag(name):
    """Doc."""
    print('<', name)
    try:
        yield name.upper()
    except ValueError as e:
        print('caught', e)
    finally:
        print('>', name)

with tag('a') as t:
    print(t)
with tag('b'):
    raise ValueError('v')
try:
    with tag('c'):
        raise KeyError('k')
except KeyError as e:
    print('out', e)
print(tag.__name__, tag.__doc__)

@tag('deco')
def f(x):
    return x * 2
print(f(2), f(3))

@contextmanager
def none():
    if False:
        yield
@contextmanager
def twice():
    yield 1
    yield 2
@contextmanager
def again():
    try:
        yield
    except Exception:
        yield
for cm, exc in ((none, None), (twice, None), (again, ValueError)):
    try:
        with cm():
            if exc:
                raise exc
    except RuntimeError as e:
        print(e)
@contextmanager
def stopper():
    yield
try:
    with stopper():
        raise StopIteration('x')
except StopIteration as e:
    print('stop', e)

class R:
    def close(self): print('closed')
with closing(R()) as r:
    print(type(r).__name__)
with suppress(KeyError, IndexError):
    [][1]
print('after')
with suppress(ValueError):
    raise ExceptionGroup('g', [ValueError(1)])
try:
    with suppress(ValueError):
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
except* TypeError as eg:
    print(eg.exceptions)
with nullcontext(5) as n:
    print(n)
out = io.StringIO()
with redirect_stdout(out) as o:
    print('hidden')
print(repr(out.getvalue()), o is out)
err = io.StringIO()
with redirect_stderr(err):
    print('e', file=sys.stderr)
print(err.getvalue())

class Deco(ContextDecorator):
    def __enter__(self): print('in'); return self
    def __exit__(self, *exc): print('exit', exc[0]); return True
@Deco()
def boom():
    1 / 0
print(boom())
print(isinstance(Deco(), AbstractContextManager), issubclass(R, AbstractContextManager))
