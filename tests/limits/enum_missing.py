# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import enum
class E(enum.Enum):
    a=1
    @classmethod
    def _missing_(c,v): return c(v)
E(2)
