# limits: fuel=400000 memory=32MiB time=10s
# ends: done
def f(n):
    x=[0]*100
    return f(n+1)
try: f(0)
except RecursionError: pass
