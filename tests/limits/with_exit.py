# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
class C:
    def __enter__(self): return self
    def __exit__(self,*a):
        print('ran'); return True
while True:
    with C():
        while True: pass
