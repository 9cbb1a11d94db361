# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import statistics
statistics.quantiles(range(1000000),n=10**9)
