# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
def f():
    try: f()
    finally: f()
f()
