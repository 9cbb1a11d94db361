# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import contextlib
s=contextlib.ExitStack()
def f(*a):
    with contextlib.ExitStack() as s: s.callback(f)
f()
