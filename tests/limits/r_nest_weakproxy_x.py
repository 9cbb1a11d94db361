# limits: fuel=3000000 memory=64MiB time=15s
# ends: done
import weakref
class W: pass
a=W()
keep=[a]
for _ in range(20000):
 b=W(); b.x=weakref.proxy(a); keep.append(b); a=b
a.x.x.x
