# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
class A:
    def __lt__(s,o):
        L.clear(); L.extend([A()]*1000); return True
L=[A() for i in range(1000)]
while 1:
    try: L.sort()
    except ValueError: pass
