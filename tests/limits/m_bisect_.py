# limits: fuel=400000 memory=32MiB time=10s
# ends: done
import bisect
class S:
    def __len__(s): return 1<<62
    def __getitem__(s,i): return i
bisect.bisect(S(),5)
