# limits: fuel=400000 memory=32MiB time=10s
# ends: raises ... (998952 notes more)
e=ValueError()
e.__notes__=['x'*1000]*10**6
raise e
