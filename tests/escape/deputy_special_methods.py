# Special methods run in their cell, whoever asks for them.
from attempt import attempts, works

attempts('''
class E:
    def __repr__(self):
        global loot
        loot = cap.__globals__
        return 'x'
call(repr, E())

class E:
    def __str__(self):
        return str(cap.__code__)
loot = call(str, E())

class E:
    def __format__(self, spec):
        return str(open('/etc/passwd').read())
loot = call(format, E(), '')

class E:
    def __len__(self):
        return len(cap.__globals__)
loot = call(len, E())

class E:
    def __index__(self):
        import os
        return 1
loot = call([1, 2].__getitem__, E())

class E:
    def __eq__(self, other):
        return other.__dict__
loot = call(lambda a, b: a == b, E(), given)

class E:
    def __hash__(self):
        return hash(str(cap.__globals__))
loot = call(hash, E())

class E:
    def __iter__(self):
        yield cap.__globals__
loot = call(list, E())

class E:
    def __call__(self):
        return cap.__closure__ or cap.__globals__
loot = call(E())

class E:
    def __bool__(self):
        return bool(cap.__globals__)
loot = call(bool, E())

class E:
    def __getattr__(self, name):
        return cap.__globals__
loot = call(getattr, E(), 'x')

class E:
    def __radd__(self, other):
        return other.__class__.__subclasses__()
loot = call(lambda a, b: a + b, 1, E())
''')

works('''
class E:
    def __repr__(self):
        return 'E!'
    def __len__(self):
        return 3
    def __iter__(self):
        return iter('ab')
    def __add__(self, other):
        return 'sum'
result = call(repr, E()), call(len, E()), call(list, E()), call(lambda a: a + 1, E())
''')
