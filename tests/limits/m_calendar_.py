# limits: fuel=400000 memory=32MiB time=10s
# ends: raises ModuleNotFoundError
import calendar
calendar.calendar(2000,w=10**9)
