# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
def f(n):
    if n: f(n-1)
    else: 1/0
while 1:
    try: f(900)
    except ZeroDivisionError: pass
