# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
e=ValueError(1)
for i in range(100000): e=ExceptionGroup('g',[e])
try: raise e
except* ValueError: pass
