# limits: fuel=400000 memory=32MiB time=10s
# ends: raises SyntaxError
exec(''.join(' '*i+'try:\n'+' '*(i+1)+'x\n'+' '*i+'finally:\n' for i in range(40))+' '*40+'pass')
