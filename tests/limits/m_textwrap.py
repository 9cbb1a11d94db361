# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import textwrap
textwrap.wrap('a '*1000000)
