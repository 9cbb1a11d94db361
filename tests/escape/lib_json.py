# json calls hooks and asks objects for things.
from attempt import attempts, works

import json

def dumping(value):
    return json.dumps(value, default=repr)

attempts('''
import json
loot = json.dumps(cap, default=lambda o: list(o.__globals__))

import json
loot = json.loads('{"a": 1}', object_pairs_hook=lambda pairs: cap.__code__)

import json
class D(dict):
    def items(self):
        return [('a', cap.__globals__)]
loot = json.dumps(D(a=1)) if 'cap' in json.dumps(D(a=1), default=str) else None

import json
class E(json.JSONEncoder):
    def default(self, o):
        return o.__dict__
loot = json.dumps(given, cls=E)

import json
loot = json.JSONEncoder().encode.__func__

import json
loot = json.JSONDecoder().parse_float.__self__

import json
loot = '_private' in dumping(given)

class L(list):
    def __iter__(self):
        yield str(cap.__globals__)
loot = dumping(L([1]))

class S(str):
    def __str__(self):
        return cap.__globals__
loot = type(dumping({S('a'): S('b')})) is not str

import json
loot = json.load(open('/etc/passwd'))

import json
class F:
    def read(self):
        return open('/etc/passwd').read()
loot = json.load(F())
''', dumping=dumping)

works('''
import json
class E(json.JSONEncoder):
    def default(self, o):
        return sorted(o)
result = json.dumps({'a': {2, 1}}, cls=E), json.loads('{"k": [1, null]}', object_hook=lambda d: list(d)), json.dumps([1.5, 'x'], indent=None)

result = dumping({'a': [1, 2, None]})
''', dumping=dumping)
