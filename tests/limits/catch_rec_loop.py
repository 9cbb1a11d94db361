# limits: fuel=1000000000 memory=64MiB time=1s
# ends: stopped max_time
def f():
    try: f()
    except RecursionError: f()
f()
