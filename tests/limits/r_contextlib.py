# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import contextlib
@contextlib.contextmanager
def f():
    with f(): yield
with f(): pass
