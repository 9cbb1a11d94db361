# limits: fuel=1000000 memory=32MiB time=10s
# ends: stopped max_fuel
# A long text of its own: it must not be gone through at each stop.
import rexec
lines = "#" + "\n" * 200_000
cell = rexec.RExec(limits={'max_fuel': 1000})
text = lines + '''
while True:
    try: cell.r_exec('while True: pass')
    except rexec.LimitExceeded: pass
'''
exec(text)
