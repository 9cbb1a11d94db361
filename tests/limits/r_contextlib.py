# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import contextlib
@contextlib.contextmanager
def f():
    with f(): yield
with f(): pass
