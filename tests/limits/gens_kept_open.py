# limits: fuel=20000000 memory=16MiB time=10s
# ends: raises MemoryError
def kept():
    try: yield
    finally: yield
k = []
while True:
    g = kept()
    next(g)
    k.append(g)
