# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __lt__(s,o): return s<o
A()<A()
