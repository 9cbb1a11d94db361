# limits: fuel=400000 memory=32MiB time=10s
# ends: raises ModuleNotFoundError
import reprlib
reprlib.repr([1]*1000000)
