# Tracebacks and frames by way of exception groups.
from attempt import attempts, works

attempts('''
try:
    raise ExceptionGroup('g', [ValueError(1)])
except* ValueError as e:
    loot = e.exceptions[0].__traceback__

try:
    call(raiser)
except* ValueError as e:
    loot = e.exceptions[0].__traceback__

e = ExceptionGroup('g', [ValueError(1)])
loot = e.split(lambda x: x.__traceback__.tb_frame)

class G(ExceptionGroup):
    def derive(self, excs):
        return self.__traceback__
try:
    raise G('g', [ValueError(1), TypeError(2)])
except* ValueError as e:
    loot = e.__traceback__

try:
    try:
        raiser()
    except* ValueError as e:
        raise TypeError('own')
except BaseException as e:
    loot = [x.__traceback__ for x in e.exceptions if x.__traceback__]
''')

works('''
try:
    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
except* ValueError as e:
    result = [type(x).__name__ for x in e.exceptions]
except* KeyError as e:
    other = 1

e = ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [TypeError(2)])])
result = [len(part.exceptions) for part in e.split(ValueError)]
''')
