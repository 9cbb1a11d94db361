# Chains of coroutines and generators: nothing that delegates leads to a frame.
import warnings
from attempt import attempts, works

# Some coroutines of the supervisor's are never awaited.
warnings.simplefilter('ignore', RuntimeWarning)

attempts('''
async def outer():
    await coroutine()
c = outer()
try:
    loot = c.cr_await
finally:
    c.close()

def outer():
    yield from running
g = outer()
next(g)
loot = g.gi_yieldfrom

class Probe:
    def __await__(self):
        yield self
async def outer():
    await Probe()
c = outer()
c.send(None)
try:
    loot = c.cr_await
finally:
    c.close()

async def agen():
    yield 1
a = agen()
loot = a.ag_await

async def agen():
    yield 1
loot = agen().asend(None).ag_frame

async def agen():
    yield 1
loot = agen().__anext__().__self__

coroutine().__await__().cr_frame

coroutine().__await__().gi_frame

type(coroutine().__await__()).cr_frame

running.__iter__().gi_code

running.send.__self__

(lambda: (yield))().throw.__self__

import types
@types.coroutine
def old():
    yield 1
loot = old().gi_frame

class Meta(type):
    def __getattr__(cls, name):
        return cap.__globals__
class C(metaclass=Meta):
    pass
loot = C.gi_frame

import operator
loot = operator.attrgetter('gi_frame.f_back.f_globals')(running)

import inspect
loot = inspect.getgeneratorstate(running)

match running:
    case object(gi_frame=frame):
        loot = frame

getattr(running, ''.join(['gi', '_', 'frame']))

(x for x in [1]).gi_frame.f_builtins

'{0.gi_frame.f_globals}'.format(running)

'{0.cr_frame}'.format(coroutine())

import contextlib
@contextlib.contextmanager
def manager():
    yield 1
loot = manager().gen.gi_frame.f_back

import contextlib
@contextlib.asynccontextmanager
async def manager():
    yield 1
loot = manager().gen.ag_frame
''')

works('''
def inner():
    got = yield 1
    return got
def outer():
    value = yield from inner()
    yield value
g = outer()
result = next(g), g.send('x'), g.gi_running, g.gi_suspended

async def agen():
    for i in range(3):
        yield i
async def main():
    return [i async for i in agen()], await coroutine()
c = main()
try:
    c.send(None)
except StopIteration as e:
    result = e.value

next(running), running.send('back')
''')
