# Two cells and their supervisor: what one hands the other stays the maker's, and neither can act as the other.
import builtins

import rexec

from attempt import cell, verdict

mailbox = []


def send(value):
    mailbox.append(value)


def receive():
    return mailbox[-1]


def apply(function, *args):
    return function(*args)


def pair(first, second):
    """Run code in one cell, then in another, and say what the other got."""
    mailbox.clear()
    a = cell(send=send, receive=receive, apply=apply, name='a')
    b = cell(send=send, receive=receive, apply=apply, name='b')
    exec('secret = ["of a"]', a)
    exec(first, a)

    def action():
        exec(second, b)
        return b.get('loot')
    verdict(action)


function = 'def f(x=secret): return secret and None\nsend(f)'
pair(function, 'loot = receive().__globals__')
pair(function, 'loot = receive().__code__')
pair(function, 'loot = receive().__defaults__')
pair(function, 'loot = receive().__closure__')
pair(function, 'receive().__code__ = None')
pair(function, 'receive().attribute = 1')
pair(function, 'receive().__name__ = "x"')
pair(function, 'loot = apply(getattr, receive(), "__globals__")')
pair('class C:\n    held = secret\nsend(C)', 'receive().held2 = 1')
pair('class C:\n    held = secret\nsend(C)', 'loot = receive().__mro__')
pair('class C:\n    held = secret\nsend(C)', 'loot = receive().__dict__')
pair('class C:\n    def __init__(self): self.s = secret\nsend(C())', 'loot = receive().__dict__')
pair('class C:\n    def __init__(self): self.s = secret\nsend(C())', 'loot = object.__getattribute__(receive(), "s")')
pair('class C:\n    def m(self): return 1\nsend(C().m)', 'loot = receive().__self__')
pair('def g():\n    held = secret\n    yield 1\n    yield 2\nx = g()\nnext(x)\nsend(x)', 'loot = receive().gi_frame')
pair('send((x for x in secret))', 'loot = receive().gi_frame.f_globals')
pair('async def c(): return secret\nsend(c())', 'loot = receive().cr_frame')
pair('try:\n    1 / 0\nexcept ZeroDivisionError as e: send(e)', 'loot = receive().__traceback__')
pair('try:\n    1 / 0\nexcept ZeroDivisionError as e: send(e)', 'receive().__cause__ = ValueError()')
pair('import functools\nsend(functools.partial(print, secret))', 'loot = receive().args')
pair('import functools\nsend(functools.partial(print, secret))', 'import functools\nloot = functools.partial(receive()).args')
pair('send(getattr)', 'def f(): return 1\nloot = receive()(send, "__globals__")')
pair('send(globals)', 'loot = receive()().get("secret")')
pair('send(locals)', 'loot = receive()().get("secret")')
pair('send(vars)', 'loot = receive()().get("secret")')
pair('send(dir)', 'loot = "secret" in receive()()')
pair('send(eval)', 'loot = receive()("secret")')
pair('send(exec)', 'receive()("loot = send.__globals__")')
pair('send(__import__)', 'loot = receive()("os")')
pair('send(open)', 'loot = receive()("/etc/passwd")')
pair('import operator\nsend(operator.attrgetter("__globals__"))', 'loot = receive()(send)')
pair('send("{0.__globals__}".format)', 'loot = receive()(send)')
pair('send(map(getattr, [send], ["__globals__"]))', 'loot = next(receive())')
pair('import json\nsend(json)', 'receive().dumps = None')
pair('import json\nsend(json)', 'loot = receive().__dict__')
pair('import json\nsend(json.dumps)', 'loot = receive().__globals__')
pair('import types\nm = types.ModuleType("m")\nm.s = secret\nsend(m)', 'receive().s = 1')
pair('import types\nm = types.ModuleType("m")\nm.s = secret\nsend(m)', 'loot = receive().__dict__')
pair('send(type("D", (dict,), {"__getitem__": lambda s, k: "guarded"})(a=1))', 'loot = dict.__getitem__(receive(), "a")')
pair('send(__builtins__)', 'exec("loot = send.__globals__", receive())')
pair('send(__builtins__)', 'exec("r = 1", {"__builtins__": receive()})\nloot = receive() is __builtins__')
pair('send(__builtins__)', '__builtins__ = receive()\ndef f(): return send.__globals__\nloot = apply(f)')
pair('send(globals())', 'exec("stolen = send.__globals__", receive())')
pair('send(compile("send.__globals__", "x", "eval"))', 'loot = eval(receive())')
pair('def f():\n    raise ValueError(secret)\nsend(f)', 'try:\n    receive()()\nexcept ValueError as e:\n    loot = e.__traceback__')
pair('def f():\n    raise KeyError("k")\nsend(f)', 'import traceback\ntry:\n    receive()()\nexcept KeyError:\n    loot = "in f" in traceback.format_exc()')
pair('class E(Exception):\n    def __str__(self): return str(send.__globals__)\nsend(E())', 'loot = str(receive())')
pair('class M(type):\n    def __instancecheck__(c, x): return True\nclass E(Exception, metaclass=M): pass\nsend(E)',
     'try:\n    1 / 0\nexcept receive():\n    loot = "caught"')

# What works between cells: calling, iterating, catching, subclassing.
a, b = cell(send=send, receive=receive), cell(send=send, receive=receive)
exec('''
class Base:
    def hello(self):
        return 'hello ' + self.name()
def g():
    yield from (1, 2)
class Oops(Exception):
    pass
def fail():
    raise Oops('public')
send((Base, g, Oops, fail))
''', a)
exec('''
Base, g, Oops, fail = receive()
class Mine(Base):
    def name(self):
        return 'b'
try:
    fail()
except Oops as e:
    caught = str(e)
result = Mine().hello(), list(g()), caught, isinstance(Mine(), Base)
''', b)
print('allowed:', b['result'])
print(builtins.open is open, type(rexec.RExec).__name__)
