# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
exec('import '+'.'.join(['a']*50000))
