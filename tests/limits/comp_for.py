# limits: fuel=400000 memory=32MiB time=10s
# ends: raises SyntaxError
exec(''.join(' '*i+'for x in y:\n' for i in range(99))+' '*99+'pass')
