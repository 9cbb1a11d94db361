# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import sys
def f(n):
    try: raise ValueError
    except ValueError as e: L.append(e)
    if n: f(n-1)
L=[]
while 1: f(500)
