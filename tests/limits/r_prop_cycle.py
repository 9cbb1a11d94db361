# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    x=property(lambda s:s.y)
    y=property(lambda s:s.x)
A().x
