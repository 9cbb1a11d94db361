# Exception groups: their members, splits and handlers give away no traceback and no other's link.
from attempt import attempts, works

held = ValueError('held')
try:
    raise held
except ValueError:
    pass


def group():
    try:
        raise KeyError('behind')
    except KeyError:
        raise ExceptionGroup('of the supervisor', [held, TypeError('t')])


given_all = dict(held=held, group=group)

attempts('''
try:
    group()
except ExceptionGroup as e:
    loot = e.__traceback__

try:
    group()
except ExceptionGroup as e:
    loot = e.__context__

try:
    group()
except* ValueError as e:
    loot = e.exceptions[0].__traceback__
except* TypeError:
    pass

try:
    group()
except ExceptionGroup as e:
    loot = e.split(ValueError)[0].__traceback__

try:
    group()
except ExceptionGroup as e:
    loot = e.split(ValueError)[1].__context__

try:
    group()
except ExceptionGroup as e:
    loot = e.subgroup(lambda x: x.__traceback__)

try:
    group()
except ExceptionGroup as e:
    loot = e.derive([held]).exceptions[0].__traceback__

ExceptionGroup('mine', [held]).exceptions[0].__traceback__

class Mine(ExceptionGroup):
    def derive(self, excs):
        return Mine(cap.__globals__, excs)
loot = Mine('a', [held]).split(ValueError)

class Mine(ExceptionGroup):
    def __new__(cls, message, excs):
        self = super().__new__(cls, message, excs)
        self.stolen = excs[0].__traceback__
        return self
loot = Mine('a', [held]).stolen

class Lying(type):
    def __instancecheck__(cls, x):
        return True
    def __subclasscheck__(cls, x):
        return True
class Any(Exception, metaclass=Lying):
    pass
try:
    group()
except* Any as e:
    loot = e

try:
    group()
except* 5:
    loot = 1

try:
    raise ExceptionGroup('x', [cap])
except TypeError as e:
    raise

e = ExceptionGroup('x', [held])
e.exceptions = (cap,)
loot = e

e = ExceptionGroup('x', [held])
loot = e.__reduce_ex__(2)

import traceback
try:
    group()
except ExceptionGroup:
    text = traceback.format_exc()
loot = 'behind' in text or 'attempt' in text or 'exc_group_ways' in text

def handler():
    try:
        raise
    except RuntimeError as e:
        return str(e) != 'No active exception to reraise'
loot = call(handler)
''', **given_all)

works('''
caught = []
try:
    raise ExceptionGroup('mine', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3)])])
except* ValueError as e:
    caught.append([str(x) for x in e.exceptions])
except* TypeError as e:
    caught.append([str(x) for x in e.exceptions])
result = caught

try:
    group()
except* ValueError as e:
    result = str(e), e.message, [str(x) for x in e.exceptions]
except* TypeError:
    pass
''', **given_all)
