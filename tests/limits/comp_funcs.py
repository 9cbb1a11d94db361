# limits: fuel=400000 memory=32MiB time=10s
# ends: done
exec(''.join(' '*i+'def f():\n' for i in range(99))+' '*99+'pass')
