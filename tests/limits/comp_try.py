# limits: fuel=400000 memory=32MiB time=10s
# ends: raises SyntaxError
exec(''.join(' '*i+'try:\n' for i in range(99))+' '*99+'pass\n'+''.join(' '*i+'finally: pass\n' for i in reversed(range(99))))
