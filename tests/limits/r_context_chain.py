# limits: fuel=400000 memory=32MiB time=10s
# ends: done
def f(n):
    try: raise ValueError(n)
    except ValueError:
        if n: f(n-1)
        else: raise
try: f(900)
except ValueError as e:
    import traceback; len(traceback.format_exc())
