# operator: getters, callers and their pickles.
from attempt import attempts, works

attempts('''
import operator
loot = operator.attrgetter('__init__.__globals__')(Given)

import operator
loot = operator.attrgetter('x', '__dict__')(given)

import operator
loot = operator.methodcaller('__reduce_ex__', 2)(given)

import operator
loot = operator.methodcaller('mro')(Given)

import operator
loot = operator.call(vars, given)

import operator
loot = operator.attrgetter('x').__reduce__()

import operator
operator.setitem(globals(), '__builtins__', call)
loot = open('/etc/passwd').read()

import operator
loot = operator.attrgetter('gi_frame')(running)

import operator
class A(operator.attrgetter):
    pass
loot = A('__globals__')(cap)

import operator
loot = call(operator.attrgetter, '__globals__')(cap)

import operator
loot = call(call, call(operator.attrgetter, '__code__'), cap)
''')

works('''
import operator
result = operator.attrgetter('x')(given), operator.methodcaller('method', y=5)(given), operator.itemgetter(1, 0)('ab')

import operator
result = operator.add(1, 2), operator.contains([1], 1), isinstance(operator.attrgetter('x'), operator.attrgetter)
''')
