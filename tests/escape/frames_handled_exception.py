# A cell's function called inside the supervisor's except sees no current exception.
from attempt import attack, allow

def call(f):
    try:
        raise KeyError('the secret')
    except KeyError:
        return f()

attack('''
def f():
    raise
try:
    call(f)
except KeyError as e:
    loot = e.args
''', call=call)
attack('''
def f():
    1 / 0
try:
    call(f)
except ZeroDivisionError as e:
    loot = e.__context__
''', call=call)
allow('''
try:
    try:
        raise KeyError('own')
    except KeyError:
        1 / 0
except ZeroDivisionError as e:
    result = repr(e.__context__)
''')
