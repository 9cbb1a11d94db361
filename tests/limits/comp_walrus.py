# limits: fuel=400000 memory=32MiB time=10s
# ends: raises SyntaxError
eval('(a:='*1000+'1'+')'*1000)
