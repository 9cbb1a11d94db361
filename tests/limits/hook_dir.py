# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
class A:
    def __dir__(s):
        i=0
        while True: i+=1; yield str(i)
dir(A())
