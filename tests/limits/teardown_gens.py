# limits: fuel=20000000 memory=16MiB time=10s
# ends: raises MemoryError
L=[]
def g():
    try: yield
    finally: L.append(1)
while 1: x=g(); next(x); L.append(x)
