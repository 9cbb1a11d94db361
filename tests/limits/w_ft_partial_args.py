# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import functools
f=lambda *a:0
while 1: f=functools.partial(f,1)
