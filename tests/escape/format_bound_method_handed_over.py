# A bound format method handed to an innocent capability.
from attempt import attack, allow, verdict

secret = 'module level'

def cap():
    return 1

def call(f, *args, **kw):
    return f(*args, **kw)

class Given:
    attr = 'plain'

box = []
attack("loot = call('{0.__globals__[secret]}'.format, cap)", call=call, cap=cap)
attack("loot = call(str.format, '{0.__globals__[secret]}', cap)", call=call, cap=cap)
attack("loot = call('{c.__globals__[secret]}'.format_map, {'c': cap})", call=call, cap=cap)
attack("box.append('{0.__globals__[secret]}'.format)", box=box)
verdict(lambda: box[0](cap))
allow("result = call('{0.attr}'.format, g)", call=call, g=Given())
