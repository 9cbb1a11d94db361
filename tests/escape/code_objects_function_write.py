# Writing to a capability's function: its code, defaults, names and attributes.
from attempt import attack, allow

def cap(a=1):
    return a

cap.note = 'set by the supervisor'
attack('cap.__code__ = (lambda: 2)\nloot = 1', cap=cap)
attack('cap.__defaults__ = (9,)\nloot = 1', cap=cap)
attack('cap.__kwdefaults__ = {}\nloot = 1', cap=cap)
attack('cap.__dict__ = {}\nloot = 1', cap=cap)
attack("cap.__name__ = 'x'\nloot = 1", cap=cap)
attack("cap.__qualname__ = 'x'\nloot = 1", cap=cap)
attack('del cap.__defaults__\nloot = 1', cap=cap)
attack("cap.__doc__ = 'x'\nloot = 1", cap=cap)
attack("cap.__module__ = 'x'\nloot = 1", cap=cap)
attack('cap.__globals__ = {}\nloot = 1', cap=cap)
attack('cap.note = 1\nloot = 1', cap=cap)
attack('cap.new = 1\nloot = 1', cap=cap)
print(cap(), cap.note)
allow("def own(): pass\nown.__name__ = 'n'\nown.__doc__ = 'd'\nown.tag = 3\nresult = [own.__name__, own.__doc__, own.tag, cap.note]", cap=cap)
