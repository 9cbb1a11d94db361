# limits: fuel=400000 memory=32MiB time=10s
# ends: raises ModuleNotFoundError
import sys
a=3**2000000
str(a)
