# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import typing
x=int
for _ in range(5000): x=typing.Optional[list[x]]
repr(x)
