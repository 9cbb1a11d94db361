# getattr, setattr, delattr and hasattr handed to a capability that calls them.
from attempt import attack, allow

def cap():
    return 1

class Given:
    limit = 5

def call(f, *args):
    return f(*args)

attack("loot = call(getattr, cap, '__globals__')", call=call, cap=cap)
attack("loot = call(getattr, cap, '__globals__', None)", call=call, cap=cap)
attack("loot = call(getattr, cap, '__code__')", call=call, cap=cap)
attack("loot = call(hasattr, cap, '__globals__')", call=call, cap=cap)
attack("call(setattr, Given, 'limit', 10 ** 6)\nloot = 1", call=call, Given=Given)
attack("call(delattr, Given, 'limit')\nloot = 1", call=call, Given=Given)
attack("call(setattr, cap, '__code__', (lambda: 2).__code__)\nloot = 1", call=call, cap=cap)
allow("result = [call(getattr, Given, 'limit'), call(hasattr, Given, 'limit')]", call=call, Given=Given)
