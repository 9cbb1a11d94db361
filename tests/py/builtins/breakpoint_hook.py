# breakpoint() calls sys.breakpointhook with its arguments.
import sys

sys.breakpointhook = lambda *args, **kwargs: (args, kwargs)
print(breakpoint())
print(breakpoint(1, b=2))
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as e:
    print(e)
sys.breakpointhook = sys.__breakpointhook__
print(sys.breakpointhook.__name__)
