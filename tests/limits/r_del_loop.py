# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
class A:
    def __del__(s):
        while 1: pass
for _ in range(100000): A()
