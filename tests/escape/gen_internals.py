# Frames and code of generators and coroutines.
from attempt import allow, attack

def cap(x=1, *, key=None):
    return x

def call(f, *args, **kw):
    return f(*args, **kw)

class Given:
    shared = []
    def __init__(self, value=1):
        self.value = value
    def method(self):
        return self.value
    @property
    def prop(self):
        return self.value
    @classmethod
    def made(cls):
        return cls()
    @staticmethod
    def static():
        return 5

given = Given()

def gen():
    secret = 'in the frame'
    yield secret
async def co():
    secret = 'c'
async def agen():
    yield 1
g, c, a = gen(), co(), agen()

attack('loot = g.gi_frame', g=g,c=c,a=a)
attack('loot = g.gi_code', g=g,c=c,a=a)
attack('loot = g.gi_yieldfrom', g=g,c=c,a=a)
attack('loot = c.cr_frame', g=g,c=c,a=a)
attack('loot = c.cr_code', g=g,c=c,a=a)
attack('loot = c.cr_await', g=g,c=c,a=a)
attack('loot = c.cr_origin', g=g,c=c,a=a)
attack('loot = a.ag_frame', g=g,c=c,a=a)
attack('loot = a.ag_code', g=g,c=c,a=a)
attack('loot = a.ag_await', g=g,c=c,a=a)
attack("loot = getattr(g, 'gi_frame')", g=g,c=c,a=a)
attack('loot = type(g).gi_frame', g=g,c=c,a=a)
attack('loot = type(c).cr_frame', g=g,c=c,a=a)
attack('loot = type(a).ag_frame', g=g,c=c,a=a)
attack('loot = type(g).gi_frame.__get__(g)', g=g,c=c,a=a)
attack('def h():\n    yield 1\nh = h()\nloot = h.gi_frame')
attack('h = (x for x in [1])\nloot = h.gi_frame.f_back')
attack('h = (x for x in [1])\nloot = h.gi_code.co_consts')
attack('async def h(): pass\nh = h()\nloot = h.cr_frame')
attack('class E:\n    gi_frame = 5\nloot = E().gi_frame - 5')
allow('result = [next(g), g.gi_running, g.gi_suspended]', g=g)
c.close()
