# An AttributeError carries the object whose attribute was missing.
from attempt import attack, allow

class Secret:
    token = 'the token'

secret = Secret()

def cap():
    return secret.missing

CATCH = 'try:\n    cap()\nexcept AttributeError as e:\n    '
attack(CATCH + 'loot = e.obj.token', cap=cap)
attack(CATCH + "loot = getattr(e, 'obj', None)", cap=cap)
attack('try:\n    [].nope\nexcept AttributeError as e:\n    loot = e.obj')
allow(CATCH + 'result = [e.name, str(e)]', cap=cap)
