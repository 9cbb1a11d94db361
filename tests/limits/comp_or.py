# limits: fuel=400000 memory=32MiB time=10s
# ends: raises NameError
exec('match x:\n case '+'|'.join(['1']*100000)+': pass')
