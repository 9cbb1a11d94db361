# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class I(int):
    def __add__(s,o): return s+o
I(1)+1
