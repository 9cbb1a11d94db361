# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __init_subclass__(c): type('B',(c,),{})
class B(A): pass
