# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import copy
class A:
    def __copy__(s): return copy.copy(s)
copy.copy(A())
