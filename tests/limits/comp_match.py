# limits: fuel=400000 memory=32MiB time=10s
# ends: raises SyntaxError
exec('match x:\n case '+'['*500+']'*500+': pass')
