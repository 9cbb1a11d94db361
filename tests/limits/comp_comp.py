# limits: fuel=400000 memory=32MiB time=10s
# ends: raises SyntaxError
eval('['*90+'1'+' for x in y]'*90)
