# What got out of evaluators of small languages (simpleeval, asteval, Jinja's sandbox, RestrictedPython), tried here.
from attempt import attempts, works


class Page:
    def __init__(self):
        self.title = 'title'
        self._secret = 'secret'

    def render(self, template, **values):
        return template.format(page=self, **values)


def render(template, **values):
    return template.format(**values)


def render_map(template, mapping):
    return template.format_map(mapping)


def attr_filter(value, name):
    return getattr(value, name)


def apply(function, *args):
    return function(*args)


def each(values, function):
    return [function(value) for value in values]


given_all = dict(page=Page(), render=render, render_map=render_map, attr_filter=attr_filter, apply=apply, each=each)

attempts('''
render('{x.__init__.__globals__}', x=page)

render('{x.__class__.__mro__[1].__subclasses__}', x=page)

render('{x.render.__func__.__globals__}', x=page)

page.render('{page.render.__globals__}')

page.render('{page.__class__.render.__globals__[os]}')

render_map('{x.__class__.__base__}', {'x': page})

apply(page.render, '{page.render.__self__}')

apply('{0.render.__globals__}'.format, page)

apply('{a.__globals__}'.format_map, {'a': apply})

each(['{0.__globals__}'.format], lambda f: f(apply))

each([apply], '{0.__globals__}'.format)

each([apply], '{0.__code__}'.format)

attr_filter(apply, '__globals__')

attr_filter(page, '__dict__')

attr_filter(page, '__class__').__mro__

attr_filter(attr_filter, '__code__')

attr_filter('{0.__globals__}', 'format')(apply)

apply(attr_filter('{0.__globals__}', 'format'), apply)

attr_filter(str, 'format')('{0.__globals__}', apply)

apply(attr_filter, apply, '__glo' + 'bals__')

apply(getattr, getattr, '__self__')

apply(apply, apply, getattr, apply, '__closure__')

apply(lambda: apply.__globals__)

class N(str):
    def __str__(self): return 'title'
    def startswith(self, x): return False
    def __eq__(self, x): return x == 'title'
    __hash__ = str.__hash__
loot = attr_filter(page, N('__dict__'))

apply(type, page).__subclasses__()

apply(vars, page)

apply(object.__getattribute__, page, '__dict__')

apply(type(page).__getattribute__, page, '__dict__')

apply(page.__getattribute__, '__dict__')

apply(page.__setattr__, '__class__', int)

apply(setattr, page, '__class__', int)

apply(setattr, page, '__dict__', {})

apply(page.__init__.__get__, page).__func__

apply(page.__reduce_ex__, 2)

apply(page.__init_subclass__)

apply(page.__dir__)
loot = '__globals__' in apply(page.__dir__)

apply(page.__class__.__subclasshook__, int)

9 ** 9 ** 9 if 0 else render('{x:{y}}', x=1, y=page.__init__.__globals__)

render('{x[__globals__]}', x=apply)

render('{x[0].__globals__}', x=[apply])

render('{x.gi_frame}', x=(i for i in [1]))

render('{x.obj}', x=AttributeError(obj=page))

render('{x.__self__}', x=len)

render('{x.__traceback__}', x=ValueError())

render('{x.tb_frame}', x=ValueError())

render('{x.__doc__.__class__.__base__}', x=page)

import string
loot = apply(string.Formatter().get_field, 'x.__globals__', (), {'x': apply})

import string
loot = apply(string.Formatter().vformat, '{x.__globals__}', (), {'x': apply})

import operator
loot = apply(operator.attrgetter('render.__globals__'), page)

import operator
loot = each([apply], operator.attrgetter('__globals__'))

import operator
loot = each([page], operator.methodcaller('__getattribute__', '__dict__'))

import functools
loot = apply(functools.partial(getattr, apply, '__globals__'))

import functools
loot = each(['__globals__'], functools.partial(getattr, apply))

import functools
loot = apply(functools.reduce, getattr, ['render', '__globals__'], page)

import itertools
loot = apply(list, itertools.starmap(getattr, [(apply, '__globals__')]))

apply(list, map(getattr, [apply], ['__globals__']))

apply(sorted, [apply], None) or sorted([apply], key='{0.__globals__}'.format)

apply(max, [apply], ) if 0 else max([apply, apply], key=lambda f: f.__globals__)
''', **given_all)

works('''
render('{x.title} {y[0]} {z[k]:>4}', x=page, y=[1], z={'k': 2}), page.render('{page.title}'), render_map('{a}', {'a': 1})

attr_filter(page, 'title'), attr_filter('a', 'upper')(), apply('{0.title}'.format, page), each([page], lambda p: p.title)

import operator, functools
result = each([page], operator.attrgetter('title')), each('ab', operator.methodcaller('upper')), apply(functools.partial(getattr, page, 'title'))
''', **given_all)
