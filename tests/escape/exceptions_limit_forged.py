# Only the machine makes LimitExceeded.
import rexec
from attempt import attack, allow

def call(f, *args):
    return f(*args)

attack('raise LimitExceeded()', LimitExceeded=rexec.LimitExceeded)
attack("loot = call(LimitExceeded, 'max_fuel')", call=call, LimitExceeded=rexec.LimitExceeded)
attack('class Own(LimitExceeded): pass\nloot = Own', LimitExceeded=rexec.LimitExceeded)
allow('result = issubclass(LimitExceeded, Exception)', LimitExceeded=rexec.LimitExceeded)
allow('result = issubclass(LimitExceeded, BaseException)', LimitExceeded=rexec.LimitExceeded)
