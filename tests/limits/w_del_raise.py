# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
class A:
    def __del__(s): 1/0
for i in range(10**9): A()
