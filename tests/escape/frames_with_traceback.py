# with_traceback, throw and exit methods give no traceback away.
from attempt import attempts, works

attempts('''
try:
    raiser()
except ValueError as e:
    loot = e.with_traceback(e.__traceback__).__traceback__.tb_frame

class M:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, trace):
        self.got = trace
        return True
m = M()
with m:
    raiser()
loot = m.got

def g():
    try:
        yield
    except ValueError as e:
        yield e.__traceback__
x = g()
next(x)
loot = x.throw(ValueError('a'))

def g():
    try:
        yield 1
    finally:
        import sys
        yield sys.exc_info()
x = g()
next(x)
loot = x.throw(ValueError, ValueError(), None)

class E(Exception):
    def with_traceback(self, tb):
        self.tb = tb
        return self
e = E()
try:
    call(lambda: (_ for _ in ()).throw(e))
except E:
    loot = getattr(e, 'tb', None)

class E(Exception):
    @property
    def __traceback__(self):
        return None
    def __setattr__(self, name, value):
        global loot
        loot = value
try:
    raise E
except E:
    pass
''')

works('''
try:
    raise ValueError('own').with_traceback(None)
except ValueError as e:
    result = e.__traceback__, str(e)
''')
