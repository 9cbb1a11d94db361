# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import re
re.sub('(a)','\\1'*10**6,'a'*1000)
