# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
class L:
    def __length_hint__(self): return 2**60
    def __iter__(self): return self
    def __next__(self): raise StopIteration
for i in range(10): list(L()); bytearray(L()); [].extend(L())
