# limits: fuel=400000 memory=32MiB time=10s
# ends: raises 
e=ExceptionGroup('g',[ValueError()]*100000)
raise e
