# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
class A:
    def __del__(s): L.append([0]*10000)
L=[]
while True: A()
