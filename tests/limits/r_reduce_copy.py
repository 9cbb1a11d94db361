# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import copy
class A:
    def __deepcopy__(s,m): return copy.deepcopy(s,m)
copy.deepcopy(A())
