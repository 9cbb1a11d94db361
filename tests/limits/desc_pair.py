# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class D:
    def __get__(s,o,t): return o.y
class E:
    def __get__(s,o,t): return o.x
class A: x=D(); y=E()
A().x
