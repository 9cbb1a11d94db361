# __class__ that lies, isinstance hooks of the cell.
from attempt import allow, attack

class Secret: pass
secret = Secret()
def trusted(x):
    return 'let in' if isinstance(x, Secret) else None
def trusted_type(x):
    return 'let in' if type(x) is Secret else None
def sub(c):
    return 'let in' if issubclass(c, Secret) else None
def call(f, *a, **k): return f(*a, **k)

attack('class E:\n    @property\n    def __class__(self): return type(secret)\nloot = trusted(E())', trusted=trusted,trusted_type=trusted_type,sub=sub,secret=secret,call=call)
attack('class E: pass\nE.__class__ = type(secret)\nloot = trusted(E())', trusted=trusted,trusted_type=trusted_type,sub=sub,secret=secret,call=call)
attack('class E:\n    __class__ = type(secret)\nloot = trusted(E())', trusted=trusted,trusted_type=trusted_type,sub=sub,secret=secret,call=call)
attack('class E:\n    def __getattribute__(self, n): return type(secret)\nloot = trusted(E())', trusted=trusted,trusted_type=trusted_type,sub=sub,secret=secret,call=call)
attack('class E:\n    def __getattr__(self, n): return type(secret)\nloot = trusted(E())', trusted=trusted,trusted_type=trusted_type,sub=sub,secret=secret,call=call)
attack("e = call(type, 'E', (), {'__class__': type(secret)})\nloot = trusted(e())", trusted=trusted,trusted_type=trusted_type,sub=sub,secret=secret,call=call)
attack("e = call(type, 'E', (), {'__class__': property(lambda s: type(secret))})\nloot = trusted(e())", trusted=trusted,trusted_type=trusted_type,sub=sub,secret=secret,call=call)
attack('class E: pass\nloot = sub(E)', trusted=trusted,trusted_type=trusted_type,sub=sub,secret=secret,call=call)
attack('class E:\n    __bases__ = (type(secret),)\nloot = sub(E())', trusted=trusted,trusted_type=trusted_type,sub=sub,secret=secret,call=call)
attack('class M(type):\n    def mro(c): return [c, object]\nclass E(metaclass=M): pass\nloot = sub(E)', trusted=trusted,trusted_type=trusted_type,sub=sub,secret=secret,call=call)
attack('class M(type):\n    def mro(c): return [c, type(secret), object]\nclass E(metaclass=M): pass\nloot = trusted_type(E())', trusted=trusted,trusted_type=trusted_type,sub=sub,secret=secret,call=call)
attack('class E: pass\no = E()\no.__class__ = type(secret)\nloot = trusted(o)', trusted=trusted,trusted_type=trusted_type,sub=sub,secret=secret,call=call)
allow('class A: pass\nclass B(A): pass\nclass M(type):\n    def __instancecheck__(c, o): return True\nclass C(metaclass=M): pass\nresult = [trusted(secret), isinstance(B(), A), issubclass(B, A), B().__class__ is B, isinstance(5, C)]', trusted=trusted,secret=secret)
