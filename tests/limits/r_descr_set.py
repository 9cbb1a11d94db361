# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class D:
    def __set__(s,o,v): o.x=v
class A: x=D()
A().x=1
