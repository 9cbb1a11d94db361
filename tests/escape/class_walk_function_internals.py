# A capability's globals, code, closure, defaults and namespace.
from attempt import attack, allow

def make(key):
    def cap(a, b=['default'], *, c='kw'):
        "what it does"
        return a, len(key)
    return cap

cap = make('the key')
for name in ('__globals__', 'func_globals', '__closure__', 'func_closure', '__builtins__', '__code__', 'func_code',
             '__defaults__', 'func_defaults', '__kwdefaults__', '__dict__', 'func_dict'):
    attack(f'loot = cap.{name}', cap=cap)
attack("loot = cap.__getattribute__('__globals__')", cap=cap)
attack("loot = object.__getattribute__(cap, '__globals__')", cap=cap)
attack("loot = [n for n in dir(cap) if n in ('__globals__', '__code__', '__closure__')]", cap=cap)
allow('result = [cap(1), cap.__name__, cap.__doc__, cap.__qualname__]', cap=cap)
