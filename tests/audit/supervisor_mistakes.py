"""Mistakes a supervisor can make: each hands the cell something no cell may hold."""
import builtins
import collections
import functools
import json
import sys
import types
import weakref

import rexec


def cell(**grants):
    space = {'__builtins__': dict(vars(builtins)), '__name__': 'cell'}
    space.update(grants)
    exec('''
def keep(x):
    def get():
        return x
    return get
def steps(x):
    yield 1
    yield x
def option(x=None, *, y=None):
    return x
class Own:
    pass
''', space)
    return space


def show(title, space):
    found = rexec.audit(space)
    holes = [f'{path}: {what}' for what, path in found.holes]
    print(f'{title}: {"; ".join(holes) if holes else "NOT FOUND"}')


def plant(title, **grants):
    show(title, cell(**grants))


class Api:
    tools = (getattr, len)

    def ask(self):
        return 1


class Hidden(list):
    pass


def cap():
    return shared


def outer():
    inside = [1]

    def inner(x, y={}):
        return inside
    return inner


shared = [1]
api = Api()
inner = outer()

plant('a frame in a tuple', t=(1, (2, sys._getframe())))

space = cell()
space['get'] = space['keep']([1, builtins])
show('the real builtins in a list a closure shares', space)

space = cell()
space['made'] = space['steps'](sys._getframe())
next(space['made'])
show('a frame in a variable of a generator', space)

space = cell()
space['option'].__defaults__ = (sys.modules['__main__'],)
show("the supervisor's module as a default argument", space)

space = cell()
space['option'].__kwdefaults__ = {'y': json}
show('a library module as a default argument', space)

rx = rexec.RExec()
rx.r_exec('import math')
rx.modules['math'].tools = {'look': vars}
show('a raw native in a copied module', rx)

rx = rexec.RExec()
rx.add_module('__main__').look = getattr
show('a raw native as a name', rx)

rx = rexec.RExec()
rx.modules['json'] = json
show('a library module shared', rx)

plant('an unwrapped getattr in a class attribute', Api=Api)

api.look = vars
plant('a raw native in an instance', api=api)
del api.look

try:
    raise ValueError
except ValueError as error:
    error.where = error.__traceback__
    plant("a traceback in an exception's attribute", error=error)

plant("a frame in an exception's arguments", error=KeyError('x', sys._getframe()))
plant('a method of the builtins module', look=builtins.__getattribute__)
plant('a method of the real builtins', look=vars(builtins).get)
plant('a partial', call=functools.partial(getattr, cap))
plant('a partial over the builtins module', call=functools.partial(cap, x=builtins))
plant("a supervisor's dict with __builtins__", env={'a': 1, '__builtins__': builtins})
plant("the supervisor's globals", env=globals())
plant('an iterator', it=iter([builtins]))
plant('an iterator in an iterator', it=enumerate(iter([builtins])))
plant('an iterator over the real builtins', it=iter(vars(builtins)))
plant('a view of the real builtins', values=vars(builtins).values())
plant('an iterator over answers of a native', it=iter(sys._getframe, None))
plant('a map with a native', it=map(vars, [api]))
plant('a proxy of the real builtins', proxy=types.MappingProxyType(vars(builtins)))
plant('a proxy of a class', names=vars(Api))
plant("an instance's attributes", names=vars(api))
plant('captured variables', cells=inner.__closure__)
plant('the defaults of a function', values=inner.__defaults__)
plant('the attribute dict of a function', names=cap.__dict__)
cap.env = globals()
plant('an attribute of a function', cap=cap)
del cap.env
plant("another cell's builtins", other=cell()['__builtins__'])
plant("another cell's twin", look=cell()['__builtins__']['getattr'])
plant('the table of modules', modules=sys.modules)
plant('a weak reference', ref=weakref.ref(sys.modules['__main__']))
plant('a slice', part=slice(1, [builtins], sys._getframe()))
plant('a deque', queue=collections.deque([1, sys]))
plant('a set', natives=frozenset([getattr]))
plant('a key of a dict', names={getattr: 1})
plant('a subclass of list', hidden=Hidden([1, sys._getframe()]))
plant('a subclass of dict', names=collections.OrderedDict(a=1, b=globals))
plant('a method that gives out', take=[1, builtins].pop)
plant("a module of the supervisor's program", helper=rexec)
plant('a class attribute far away', a={'b': [(Api,)]})
space = cell()
space['Own'].tools = [eval]
show("an attribute of the cell's own class", space)
