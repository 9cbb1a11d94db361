# limits: fuel=400000 memory=32MiB time=10s
# ends: raises SyntaxError
exec('def f():\n '+'yield '*1000)
