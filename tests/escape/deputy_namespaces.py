# globals, locals, vars, dir, eval and exec handed to a capability that calls them.
from attempt import attack, allow

secret = 'module level'

def call(f, *args):
    secret_local = 'in the frame'
    return f(*args)

attack("loot = 'secret' in call(globals)", call=call)
attack("loot = 'secret_local' in call(locals)", call=call)
attack("loot = 'secret_local' in call(vars)", call=call)
attack("loot = 'secret_local' in call(dir)", call=call)
attack("loot = call(eval, 'secret')", call=call)
attack("call(exec, 'loot = secret')", call=call)
attack("loot = call(eval, 'secret_local')", call=call)
allow('x = 5\nresult = [call(globals) is globals(), call(eval, "x + 1"), call(len, "abc")]', call=call)
# The supervisor's own use of them is not disturbed.
allow('result = cap()', cap=lambda: [globals()['secret'], eval('secret')])
