# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import functools
class A:
    @functools.cached_property
    def x(s): return s.x
A().x
