# Cause and context of a capability's exception stay with the supervisor.
from attempt import attack, allow

def cause():
    try:
        raise KeyError('the secret')
    except KeyError as e:
        raise ValueError('public') from e

def context():
    try:
        raise KeyError('the secret')
    except KeyError:
        raise ValueError('public')

for cap in (cause, context):
    for name in ('__cause__', '__context__'):
        if cap is context and name == '__cause__':
            continue
        attack(f'try:\n    cap()\nexcept ValueError as e:\n    loot = e.{name}', cap=cap)
allow('try:\n    cap()\nexcept ValueError as e:\n    result = [str(e), e.__suppress_context__]', cap=cause)
allow("try:\n    try:\n        1 / 0\n    except ZeroDivisionError as e:\n        raise KeyError('own') from e\nexcept KeyError as e:\n    result = str(e.__cause__)")
