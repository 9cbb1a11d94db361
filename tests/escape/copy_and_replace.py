# Copying, replacing, comparing by the library: done for the cell, so nothing foreign is opened up.
import dataclasses

from attempt import attempts, works


@dataclasses.dataclass
class Record:
    public: int = 1
    secret: str = dataclasses.field(default='secret', repr=False)
    shared: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass(frozen=True, slots=True)
class Frozen:
    x: int = 1
    _y: str = 'secret'


class Raw:
    def __init__(self):
        self.held = ['secret']

    def __copy__(self):
        return ['copied by the supervisor']

    def __deepcopy__(self, memo):
        memo['stolen'] = self.held
        return self


given_all = dict(record=Record(), frozen=Frozen(), Record=Record, Frozen=Frozen, raw=Raw())

attempts('''
import copy
loot = copy.copy(raw)

import copy
loot = copy.deepcopy(raw)

import copy
memo = {}
try:
    copy.deepcopy([raw, 1], memo)
except RuntimeError:
    pass
loot = [v for v in memo.values() if v == ['secret']]

import copy
loot = copy.copy(record)

import copy
loot = copy.replace(record, public=2)

import copy
loot = copy.replace(frozen, x=2)

import copy
class C:
    def __copy__(self):
        return cap.__globals__
loot = copy.copy(C())

import copy
class C:
    def __deepcopy__(self, memo):
        return memo['__builtins__']
loot = copy.deepcopy(C())

import copy
class C:
    def __reduce_ex__(self, protocol):
        return (getattr, (cap, '__globals__'))
loot = copy.copy(C())

import copy
class C:
    def __reduce__(self):
        return (eval, ("cap.__code__",))
loot = copy.copy(C())

import copy
class C:
    def __reduce_ex__(self, protocol):
        return (open, ('/etc/passwd',))
loot = copy.deepcopy(C())

import copy
class C:
    def __reduce_ex__(self, protocol):
        return (object.__new__, (type(raw),), {'held': 1})
loot = copy.copy(C())

import copy
class C:
    def __getstate__(self):
        return cap.__dict__
loot = copy.copy(C())

import copy
class C:
    def __setstate__(self, state):
        global loot
        loot = state['x'].__globals__
c = C()
c.x = cap
copy.copy(c)

import copy
loot = copy.copy(cap) is not cap or copy.deepcopy(Record) is not Record

import copy
loot = copy._copy_dispatch[type(cap)].__globals__

import copy
loot = copy.copyreg.dispatch_table

import copy
loot = copy.copy.__globals__

import copy
loot = copy.Error.__init__.__self__

import dataclasses
loot = dataclasses.fields(record)[1].default

import dataclasses
loot = dataclasses.asdict(record)['secret']

import dataclasses
loot = dataclasses.astuple(record)[1]

import dataclasses
loot = dataclasses.replace(record, public=3)

import dataclasses
loot = dataclasses.replace(frozen, x=3)

record.__dataclass_fields__

Record.__dataclass_params__

frozen.__getstate__()

frozen.__replace__(x=5)

type(frozen).__replace__(frozen, x=5)

frozen._y = 'mine'

object.__setattr__(frozen, '_y', 'mine')

Frozen._y.__set__(frozen, 'mine')

import dataclasses
@dataclasses.dataclass
class Sub(Record):
    more: int = 5
loot = Sub.__dataclass_fields__['shared'].default_factory.__globals__

import dataclasses
dataclasses.dataclass(Record)

import dataclasses
dataclasses.make_dataclass('X', ['a'], bases=(Record,)).__mro__

import dataclasses
loot = dataclasses.is_dataclass(record) and dataclasses.fields(Record)

import pprint
loot = 'secret' in pprint.pformat(record)

import json
loot = json.dumps(record, default=vars)

import json
loot = json.dumps(raw, default=lambda x: x.__dict__)

[1].__class__.__copy__

raw.__copy__

raw.__deepcopy__({})

record.__reduce_ex__(4)
''', **given_all)

works('''
import copy, dataclasses
@dataclasses.dataclass
class P:
    x: int
    y: list
p = P(1, [cap])
q = copy.deepcopy(p)
result = q.y is not p.y, q.y[0] is cap, copy.replace(p, x=5).x, dataclasses.asdict(P(1, [2])), dataclasses.replace(p, x=7).x

import copy
class C:
    def __init__(self): self.a = [1]
    def __copy__(self): return 'copied'
class D:
    def __reduce__(self): return (str, ('reduced',))
class E:
    def __getstate__(self): return {'s': 1}
    def __setstate__(self, s): self.__init__(); self.s = s
result = copy.copy(C()), copy.copy(D()), copy.copy(E()).s, copy.deepcopy([C(), {1: {2}}])[1]

import copy
memo = {}
x = [given, cap, Given]
try:
    copy.deepcopy(x)
except RuntimeError as e:
    result = str(e), copy.copy(x) == x
''', **given_all)
