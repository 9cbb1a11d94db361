# Classes, globals and exceptions across modules.
import lib
from lib import Base, counter, bump
class Child(Base):
    def name(self): return 'child of ' + super().name()
print(Child().name(), Child.__mro__[1].__module__)
bump(); bump()
print(counter, lib.counter)
try:
    lib.fail()
except lib.LibError as e:
    print(repr(e), type(e).__module__, type(e))
def hook(): return 'hook from main'
lib.hook = hook
print(lib.call_hook())
print(lib.make()(3), lib.lam.__module__)
lib.items.append(4)
from lib import items
print(items)
raise lib.LibError('uncaught from main')
