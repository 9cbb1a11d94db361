# limits: fuel=400000 memory=32MiB time=10s
# ends: raises SyntaxError
eval('\0'*1000000)
