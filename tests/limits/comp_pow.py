# limits: fuel=400000 memory=32MiB time=10s
# ends: raises SyntaxError
eval('**'.join(['2']*100000))
