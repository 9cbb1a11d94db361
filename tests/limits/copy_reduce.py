# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import copy
class A:
    def __reduce_ex__(s,p): return (copy.copy,(s,))
copy.copy(A())
