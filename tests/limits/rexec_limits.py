# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import rexec
for i in range(10**6):
    r=rexec.RExec(limits={'max_fuel':100})
    try: r.r_exec('while 1: pass')
    except BaseException: pass
