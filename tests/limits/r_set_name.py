# limits: fuel=400000 memory=32MiB time=10s
# ends: raises Error calling __set_name__ on 'D' instance 'a' in 'A'
class D:
    def __set_name__(s,o,n): type('X',(),{'a':D()})
class A: a=D()
