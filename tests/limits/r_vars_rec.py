# limits: fuel=400000 memory=32MiB time=10s
# ends: raises TypeError
class A:
    @property
    def __dict__(s): return vars(s)
vars(A())
