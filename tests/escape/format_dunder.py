# Fields of format strings read attributes by computed name.
from attempt import attack, allow

secret = 'module level'

def cap():
    return 1

class Given:
    attr = 'plain'

attack("loot = '{0.__globals__[secret]}'.format(cap)", cap=cap)
attack("loot = '{c.__globals__[secret]}'.format(c=cap)", cap=cap)
attack("loot = '{c.__globals__[secret]}'.format_map({'c': cap})", cap=cap)
attack("loot = str.format('{0.__globals__[secret]}', cap)", cap=cap)
attack("loot = f'{cap.__globals__}'", cap=cap)
attack("loot = '{0.__code__.co_consts}'.format(cap)", cap=cap)
attack("loot = '{0.__class__.__base__}'.format(5)")
attack("loot = format(cap.__globals__)", cap=cap)
allow("result = '{0.attr} {0.__class__.__name__} {1[k]} {2:>{w}}'.format(g, {'k': 5}, 'x', w=3)", g=Given())
allow("result = f'{g.attr!r:>9}'", g=Given())
