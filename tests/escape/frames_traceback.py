# The traceback of a capability's exception holds the supervisor's frames.
from attempt import attack, allow

def cap():
    raise ValueError('from the supervisor')

CATCH = 'try:\n    cap()\nexcept ValueError as e:\n    '
attack(CATCH + 'loot = e.__traceback__.tb_frame.f_globals', cap=cap)
attack(CATCH + "loot = getattr(e, '__traceback__', None)", cap=cap)
attack('try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    loot = e.__traceback__')
allow(CATCH + 'result = [str(e), e.args, type(e).__name__]', cap=cap)
allow(CATCH + 'result = e.with_traceback(None) is e', cap=cap)
