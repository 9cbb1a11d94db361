# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
s='eval(s)'
eval(s)
