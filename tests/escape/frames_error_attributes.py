# What errors remember: obj of AttributeError, name of NameError.
from attempt import attempts, works

attempts('''
try:
    given.absent
except AttributeError as e:
    loot = e.obj

def f():
    raise AttributeError('x', obj=cap)
try:
    f()
except AttributeError as e:
    loot = e.obj

try:
    call(getattr, given, 'absent')
except AttributeError as e:
    loot = getattr(e, 'obj', None)

try:
    given.absent
except AttributeError as e:
    loot = '{0.obj}'.format(e)

try:
    given.absent
except AttributeError as e:
    match e:
        case AttributeError(obj=o):
            loot = o

try:
    next(iter([]))
except StopIteration as e:
    loot = e.__traceback__ or e.__context__
''')

works('''
try:
    given.absent
except AttributeError as e:
    result = e.name, str(e)

try:
    nobody
except NameError as e:
    result = e.name
''')
