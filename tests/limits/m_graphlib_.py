# limits: fuel=400000 memory=32MiB time=10s
# ends: raises ModuleNotFoundError
import graphlib
g=graphlib.TopologicalSorter({i:[i+1] for i in range(100000)})
list(g.static_order())
