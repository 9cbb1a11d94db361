# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import bisect
class L:
    def __len__(s): return 2**62
    def __getitem__(s,i): return bisect.bisect(s,1)
bisect.bisect(L(),1)
