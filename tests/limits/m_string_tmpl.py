# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import string
string.Template('$a'*1000000).substitute(a='x'*1000)
