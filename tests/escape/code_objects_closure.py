# Values closed over by a capability, and its cells.
from attempt import attack, allow

def make(key):
    def cap(guess):
        return guess == key
    return cap

cap = make('the key')
attack('loot = cap.__closure__[0].cell_contents', cap=cap)
attack("loot = getattr(cap, '__closure__', None)", cap=cap)
attack('x = 1\ndef outer():\n    y = 2\n    def own(): return y\n    return own\nloot = outer().__closure__')
attack("loot = '{0.__closure__[0].cell_contents}'.format(cap)", cap=cap)
allow("result = [cap('no'), cap('the key')]", cap=cap)
allow('def outer(y):\n    def own(): return y\n    return own\nresult = outer(3)()')
