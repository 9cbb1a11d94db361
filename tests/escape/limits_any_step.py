# Whatever step of a generator that a native drives the fuel ends at, the supervisor hears of it and goes on.
import rexec

ends = {}
for fuel in range(3000, 3020):
    cell = rexec.RExec(limits={'max_fuel': fuel})
    try:
        cell.r_exec('sum(len(str(i)) for i in iter(lambda: 1, 0))')
        end = 'no end'
    except rexec.LimitExceeded as e:
        end = str(e)
    ends[end] = ends.get(end, 0) + 1
print(ends)
cell = rexec.RExec(limits={'max_fuel': 100000})
cell.r_exec('print(sum(len(str(i)) for i in range(100)))')
