# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import dataclasses
@dataclasses.dataclass
class A: x:object; y:object
a=1
for i in range(60): a=A(a,a)
dataclasses.asdict(a)
