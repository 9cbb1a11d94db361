# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
def f():
    f()
a=[]
while 1:
    try: f()
    except RecursionError as e: a.append(e)
