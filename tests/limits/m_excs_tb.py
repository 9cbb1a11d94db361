# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=[]
def f(n):
    if n: f(n-1)
    1/0
while 1:
    try: f(50)
    except ZeroDivisionError as e: a.append(e)
