# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
from dataclasses import dataclass, asdict
@dataclass
class A: x:object
a=A(1)
for _ in range(10000): a=A(a)
repr(a)
