# Frames of coroutines and async generators are as closed as those of generators.
from attempt import attack, allow

async def supervisor_coroutine():
    pass

async def supervisor_agen():
    yield 1

c = supervisor_coroutine()
a = supervisor_agen()
attack('loot = c.cr_frame', c=c)
attack('loot = c.cr_code', c=c)
attack('loot = a.ag_frame', a=a)
attack('loot = a.ag_code', a=a)
attack('async def own(): pass\nk = own()\nloot = k.cr_frame')
attack("c.cr_await\nloot = 'read'", c=c)
allow('result = c.cr_running', c=c)
c.close()
