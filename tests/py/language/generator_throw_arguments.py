# What throw() of a generator accepts.
def g():
    while True:
        try: yield
        except Exception as e: print("caught", repr(e))
import warnings
warnings.simplefilter("ignore")
it = g()
next(it)
for args in [(ValueError,), (ValueError(1),), (ValueError, "x"), (ValueError, ("a", "b")), (ValueError, ValueError(3)), (ValueError, None, None)]:
    it.throw(*args)
for args in [("abc",), (0,), (ValueError("x"), 1), (ValueError, "x", 1), (object(),), ()]:
    try: it.throw(*args)
    except TypeError as e: print(e)
class E(Exception):
    def __new__(cls, *a): return cls
try: it.throw(E)
except TypeError as e: print(e)
