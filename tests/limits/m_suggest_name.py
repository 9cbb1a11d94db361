# limits: fuel=400000 memory=32MiB time=10s
# ends: raises NameError
exec('\n'.join('%s=1'%('a'*i) for i in range(1,700)))
bbbbb
