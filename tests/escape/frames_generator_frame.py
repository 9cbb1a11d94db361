# A generator's frame would lead to the globals of the supervisor.
from attempt import attack, allow

def supervisor_generator():
    yield 1

g = supervisor_generator()
attack('loot = g.gi_frame.f_globals', g=g)
attack('loot = g.gi_code', g=g)
attack("loot = getattr(g, 'gi_frame', None)", g=g)
attack('loot = type(g).gi_frame', g=g)
attack('own = (x for x in [1])\nloot = own.gi_frame.f_back')
attack("loot = hasattr(g, 'gi_frame')", g=g)
allow('result = [g.gi_running, next(g)]', g=g)
allow('class A:\n    gi_frame = 5\nresult = A().gi_frame')
