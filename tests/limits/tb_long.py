# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import traceback
def f(n):
    if n: f(n-1)
    else: raise ValueError
try: f(900)
except ValueError as e:
    while 1: traceback.format_exception(e)
