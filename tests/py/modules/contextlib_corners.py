# contextlib: managers made of generators, stacks, redirections, suppression, closing, errors.
import contextlib
import asyncio
import io
import sys
from contextlib import *


@contextmanager
def cm(log, swallow=False):
    log.append('in')
    try:
        yield 'value'
    except ValueError as e:
        log.append(f'caught {e}')
        if not swallow:
            raise
    finally:
        log.append('out')


log = []
with cm(log) as v:
    log.append(v)
with cm(log, True):
    raise ValueError('x')
try:
    with cm(log):
        raise ValueError('y')
except ValueError as e:
    log.append(f'outside {e}')
print(log)


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def never():
    return
    yield


@contextmanager
def stops():
    yield
    raise StopIteration


for manager in (twice, never, stops):
    try:
        with manager():
            pass
    except (RuntimeError, TypeError) as e:
        print(type(e).__name__, e)
try:
    with twice():
        raise KeyError('k')
except (RuntimeError, KeyError) as e:
    print(type(e).__name__, e)


@cm([], True)
def decorated(a):
    """Doc."""
    return a + 1


print(decorated(1), decorated.__doc__, decorated(2), isinstance(cm([]), AbstractContextManager), isinstance(cm([]), ContextDecorator))


class Res:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress

    def __enter__(self):
        print('enter', self.name)
        return self.name

    def __exit__(self, *exc):
        print('exit', self.name, exc[0] and exc[0].__name__)
        return self.suppress

    def close(self):
        print('close', self.name)


with ExitStack() as stack:
    print(stack.enter_context(Res('a')), stack.enter_context(Res('b')))
    stack.callback(print, 'callback', end='!\n')
    stack.push(lambda *exc: print('pushed', exc[0]))
    stack.push(Res('c'))
with ExitStack() as stack:
    stack.enter_context(Res('outer'))
    stack.enter_context(Res('swallower', True))
    stack.enter_context(Res('inner'))
    1 / 0
with ExitStack() as stack:
    stack.enter_context(Res('moved'))
    kept = stack.pop_all()
print('after')
kept.close()
try:
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        raise KeyError('first')
except ZeroDivisionError as e:
    print(repr(e), repr(e.__context__))
out, err = io.StringIO(), io.StringIO()
with redirect_stdout(out), redirect_stderr(err):
    print('to out')
    print('to err', file=sys.stderr)
print(repr(out.getvalue()), repr(err.getvalue()))
with suppress(ZeroDivisionError, KeyError):
    1 / 0
with suppress(ValueError):
    raise ExceptionGroup('g', [ValueError(1)])
try:
    with suppress(ValueError):
        raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
except ExceptionGroup as e:
    print(e.exceptions)
with closing(Res('closed')) as r:
    print(r.name)
with nullcontext(5) as five, nullcontext() as none:
    print(five, none)


@asynccontextmanager
async def acm(name):
    print('aenter', name)
    try:
        yield name
    finally:
        print('aexit', name)


class Agen:
    async def aclose(self):
        print('aclosed')


async def main():
    async with acm('x') as v:
        print(v)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(acm('y'))
        stack.enter_context(Res('sync'))

        async def cb(a):
            print('async callback', a)
        stack.push_async_callback(cb, 1)
        stack.callback(print, 'plain')
    async with aclosing(Agen()):
        pass
    async with nullcontext(1) as one:
        print(one)

    @acm('deco')
    async def f():
        return 'f'
    print(await f())


asyncio.run(main())
for bad in (lambda: ExitStack().enter_context(3), lambda: ExitStack().push(3), lambda: ExitStack().enter_context(None), lambda: AbstractContextManager()):
    try:
        print(bad())
    except TypeError as e:
        print(type(e).__name__, e)
