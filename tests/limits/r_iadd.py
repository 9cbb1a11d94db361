# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __iadd__(s,o):
        s+=o
        return s
x=A()
x+=1
