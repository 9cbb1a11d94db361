# limits: fuel=3000000 memory=64MiB time=15s
# ends: raises RecursionError
import types
a=list
for _ in range(20000): a=types.GenericAlias(a,int)
hash(a)
