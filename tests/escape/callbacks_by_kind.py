# All the ways free code calls back into a cell: each runs as the cell, and sees nothing of its caller.
from attempt import attempts, works


def each(name, value):
    ways = {
        'len': len, 'bool': bool, 'str': str, 'repr': repr, 'hash': hash, 'iter': iter, 'list': list, 'next': next,
        'int': int, 'float': float, 'complex': complex, 'bytes': bytes, 'format': format, 'dir': dir, 'abs': abs,
        'round': round, 'reversed': reversed, 'sum': sum, 'sorted': sorted, 'min': min, 'max': max, 'any': any,
        'set': set, 'dict': dict, 'tuple': tuple, 'enumerate': lambda v: list(enumerate(v)), 'ascii': ascii,
        'zip': lambda v: list(zip(v)), 'map': lambda v: list(map(str, v)), 'index': lambda v: [1, 2][v],
        'range': range, 'chr': chr, 'hex': hex, 'divmod': lambda v: divmod(v, 2), 'pow': lambda v: pow(v, 2),
        'isinstance': lambda v: isinstance(1, v), 'issubclass': lambda v: issubclass(int, v), 'call': lambda v: v(),
        'add': lambda v: v + 1, 'radd': lambda v: 1 + v, 'eq': lambda v: v == 1, 'lt': lambda v: v < 1,
        'contains': lambda v: 1 in v, 'getitem': lambda v: v[0], 'attr': lambda v: v.attribute, 'neg': lambda v: -v,
        'fstring': lambda v: f'{v}', 'percent': lambda v: '%s' % (v,), 'unpack': lambda v: [*v],
        'mapping': lambda v: {**v}, 'setattr': lambda v: setattr(v, 'x', 1), 'delattr': lambda v: delattr(v, 'x'),
        'setitem': lambda v: v.__setitem__(0, 1), 'join': lambda v: ','.join(v), 'getattr': lambda v: getattr(v, 'x', 1),
    }
    return ways[name](value)


def with_block(value):
    with value:
        raise ValueError('of the supervisor')


def handler(function):
    try:
        raise KeyError('secret of the supervisor')
    except KeyError:
        return function()


def finishing(function):
    try:
        raise KeyError('secret of the supervisor')
    finally:
        function()


given_all = dict(each=each, with_block=with_block, handler=handler, finishing=finishing)

attempts('''
names = {'len': '__len__', 'bool': '__bool__', 'str': '__str__', 'repr': '__repr__', 'hash': '__hash__',
         'iter': '__iter__', 'list': '__iter__', 'next': '__next__', 'int': '__int__', 'float': '__float__',
         'complex': '__complex__', 'bytes': '__bytes__', 'format': '__format__', 'dir': '__dir__', 'abs': '__abs__',
         'round': '__round__', 'reversed': '__reversed__', 'sum': '__iter__', 'sorted': '__iter__',
         'min': '__iter__', 'max': '__iter__', 'any': '__iter__', 'set': '__iter__', 'dict': 'keys',
         'tuple': '__iter__', 'enumerate': '__iter__', 'ascii': '__repr__', 'zip': '__iter__', 'map': '__iter__',
         'index': '__index__', 'range': '__index__', 'chr': '__index__', 'hex': '__index__', 'divmod': '__divmod__',
         'pow': '__pow__', 'call': '__call__', 'add': '__add__', 'radd': '__radd__', 'eq': '__eq__', 'lt': '__lt__',
         'contains': '__contains__', 'getitem': '__getitem__', 'attr': '__getattr__', 'neg': '__neg__',
         'fstring': '__format__', 'percent': '__str__', 'unpack': '__iter__', 'mapping': 'keys',
         'setattr': '__setattr__', 'delattr': '__delattr__', 'setitem': '__setitem__', 'join': '__iter__',
         'getattr': '__getattr__'}
got = []
def steal(*args):
    try:
        got.append(each.__globals__)
    except RuntimeError as e:
        seen.append(str(e))
    try:
        raise
    except RuntimeError as e:
        if str(e) != 'No active exception to reraise':
            got.append(e)
    return iter(())
seen = []
for way, name in names.items():
    C = type('C', (), {name: steal})
    try:
        each(way, C())
    except (TypeError, ValueError, KeyError):
        pass
loot = got or len(seen) < len(names) and [len(seen), len(names)]

class M(type):
    def __instancecheck__(cls, x):
        global loot
        loot = each.__globals__
each('isinstance', M('C', (), {}))

class M(type):
    def __subclasscheck__(cls, x):
        global loot
        loot = each.__globals__
each('issubclass', M('C', (), {}))

class W:
    def __enter__(self): return self
    def __exit__(self, kind, value, tb):
        global loot
        loot = tb or value.__traceback__
        return True
with_block(W())

class W:
    def __enter__(self): return self
    def __exit__(self, kind, value, tb):
        global loot
        loot = value.__context__
        raise KeyError('mine')
with_block(W())

class W:
    def __enter__(self): return self
    def __exit__(self, *a):
        try:
            raise
        except RuntimeError as e:
            if 'No active' in str(e):
                return True
        global loot
        loot = 'reraised'
with_block(W())

def f():
    raise
handler(f)

def f():
    try:
        raise
    except BaseException as e:
        return e.args
loot = 'secret' in str(handler(f))

def f():
    raise ValueError('mine')
try:
    handler(f)
except ValueError as e:
    loot = e.__context__

def f():
    raise ValueError('mine') from None
try:
    handler(f)
except ValueError as e:
    loot = e.__context__

def f():
    import traceback
    return 'secret' in traceback.format_exc()
loot = handler(f)

def f():
    1 / 0
try:
    finishing(f)
except ZeroDivisionError as e:
    loot = e.__context__

def g():
    try:
        yield
    except KeyError as e:
        global loot
        loot = e.__traceback__
        yield
x = g()
next(x)
handler(lambda: x.throw(KeyError('k')))
''', **given_all)

works('''
class C:
    def __len__(self): return 3
    def __iter__(self): return iter([1, 2])
    def __getitem__(self, i): return i
    def __eq__(self, o): return True
    def __format__(self, spec): return 'formatted'
c = C()
result = each('len', c), each('list', c), each('sum', c), each('getitem', c), each('eq', c), each('fstring', c), each('unpack', c)

class W:
    def __enter__(self): return self
    def __exit__(self, kind, value, tb):
        self.got = kind.__name__, str(value), tb
        return True
w = W()
with_block(w)
result = w.got

def f():
    try:
        return 1 / 0
    except ZeroDivisionError as e:
        return str(e)
result = handler(f), handler(lambda: 5)
''', **given_all)
