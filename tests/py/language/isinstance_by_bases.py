# What has __bases__ acts as a class for isinstance and issubclass.
class Abstract:
    def __init__(self, bases): self.bases = bases
    __bases__ = property(lambda self: self.bases)
class Thing:
    def __init__(self, k): self.k = k
    __class__ = property(lambda self: self.k)
top = Abstract(())
mid = Abstract((top,))
low = Abstract((mid, Abstract(())))
other = Abstract(())
for a in (top, mid, low, other):
    print([issubclass(a, b) for b in (top, mid, low, other)], [isinstance(Thing(a), b) for b in (top, mid, low, other)])
print(isinstance(5, top), issubclass(mid, (other, top)))
for call in (lambda: isinstance(1, 5), lambda: issubclass(5, int), lambda: issubclass(int, 5),
             lambda: isinstance(1, Abstract(7)), lambda: issubclass(Abstract(7), int), lambda: issubclass(top, int)):
    try: print(call())
    except TypeError as e: print(e)
class Failing:
    @property
    def __bases__(self): raise RuntimeError("mine")
try: isinstance(1, Failing())
except RuntimeError as e: print(e)
