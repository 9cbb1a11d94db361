# Supervisors' modules and helpers that were written without a thought of cells.
import functools
import logging
import operator
import string

from attempt import attempts, works


class Registry:
    def __init__(self):
        self.handlers = {}

    def on(self, name):
        def register(function):
            self.handlers[name] = function
            return function
        return register

    def fire(self, name, *args):
        return self.handlers[name](*args)


registry = Registry()


@functools.lru_cache
def cached(x):
    return x


@functools.singledispatch
def shown(x):
    return 'any'


@shown.register(int)
def _(x):
    return 'int'


def pipeline(value, *steps):
    for step in steps:
        value = step(value)
    return value


def group_by(items, key):
    out = {}
    for item in items:
        out.setdefault(key(item), []).append(item)
    return out


def get_path(value, path):
    for part in path.split('.'):
        value = getattr(value, part)
    return value


def pluck(items, name):
    return list(map(operator.attrgetter(name), items))


def invoke(items, name, *args):
    return list(map(operator.methodcaller(name, *args), items))


def substitute(template, **kw):
    return string.Template(template).substitute(kw)


def interpolate(template, *args):
    return template % args


def log(template, *args):
    record = logging.LogRecord('x', 10, 'f', 1, template, args, None)
    return record.getMessage()


def retry(function, times=2):
    for _ in range(times):
        try:
            return function()
        except ValueError:
            continue


def compose(*functions):
    return functools.reduce(lambda f, g: lambda x: g(f(x)), functions)


given_all = dict(on=registry.on, fire=registry.fire, cached=cached, shown=shown, pipeline=pipeline, group_by=group_by,
                 get_path=get_path, pluck=pluck, invoke=invoke, substitute=substitute, interpolate=interpolate,
                 log=log, retry=retry, compose=compose)

attempts('''
get_path(get_path, '__globals__')

get_path(given, '__class__.__mro__')

get_path(given, 'method.__func__.__globals__')

get_path(given, '__init__.__globals__')

get_path(get_path, '__code__.co_consts')

get_path(running, 'gi_frame.f_globals')

pluck([pluck], '__globals__')

pluck([given], '__dict__')

pluck([given], 'method.__self__.__class__.__base__')

invoke([given], '__reduce_ex__', 2)

invoke([pluck], '__getattribute__', '__globals__')

invoke(['{0.__globals__}'], 'format', pluck)

invoke(['{a.__globals__}'], 'format_map', {'a': pluck})

invoke([given], '__getattribute__', '__dict__')

invoke([given], '__setattr__', '__class__', int)

invoke([cached], '__wrapped__')

cached.__wrapped__

cached.__dict__

cached.cache_info.__self__

cached(cap).__globals__

shown.registry[object].__code__

shown.registry[int].__globals__

shown.dispatch(int).__globals__

shown.register(str, lambda x: 'mine')
loot = shown('x') == 'mine'

shown.register(int)(lambda x: 'mine')
loot = shown(1) == 'mine'

shown.__wrapped__

shown._clear_cache.__globals__

shown.dispatch.__closure__

pipeline(pipeline, operator.attrgetter('__globals__')) if 0 else pipeline(pipeline, '{0.__globals__}'.format)

pipeline(pipeline, vars)

pipeline('pipeline.__globals__', eval) if 0 else pipeline('cap.__globals__', eval)

pipeline(given, type, type.mro)

pipeline(given, type, object.__getattribute__) if 0 else pipeline(object, type.__subclasses__)

pipeline('os', __import__)

pipeline('/etc/passwd', open)

pipeline(cap, getattr.__get__) if 0 else pipeline(cap, type(cap).__dir__).index('__globals__')

pipeline((cap, '__globals__'), lambda a: getattr(*a))

group_by([cap], '{0.__code__}'.format)

group_by([cap], lambda f: f.__globals__)

substitute('${a.__globals__}', a=cap)

substitute('$a', a=type('A', (), {'__str__': lambda s: cap.__globals__})())

interpolate('%(__globals__)s', cap)

interpolate('%s', cap.__globals__) if 0 else interpolate(type('T', (str,), {'__mod__': lambda s, a: cap.__globals__})('%s'), 1)

log('%(__globals__)s', cap)

log(type('T', (str,), {'__str__': lambda s: s, '__mod__': lambda s, o: cap.__globals__})('%s'), 1)

log('{0.__globals__}', cap) == 'x'

retry(lambda: retry.__globals__)

def f():
    try:
        raise ValueError
    finally:
        global loot
        loot = retry.__code__
retry(f)

compose('{0.__globals__}'.format, str)(cap)

compose(lambda x: x.__globals__, str)(cap)

on('x')(open)
fire('x', '/etc/passwd')

on('x')(getattr)
fire('x', cap, '__globals__')

on('x')(globals)
fire('x') is not globals()

on('x')(eval)
fire('x', 'fire.__self__')

on.__self__

fire.__self__.handlers

fire.__func__.__globals__
''', **given_all)

works('''
on('add')(lambda a, b: a + b)
import functools
@functools.singledispatch
def own(x):
    return 'own'
@own.register
def _(x: int):
    return 'own int'
result = own(1), own('x'), fire('add', 1, 2), cached(5), shown(1), shown('x'), pipeline(3, str, len), group_by('aab', str.upper), get_path(given, 'x.real'), pluck([given], 'x')

invoke(['a', 'b'], 'upper'), substitute('$a-$b', a=1, b=2), interpolate('%s %d', 'x', 3), log('%s', 5), retry(lambda: 7), compose(str, len)(1234)
''', **given_all)
