# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
src='def f(x):\n return '+'+'.join(['x']*2000)+'\n'
ns={}
exec(src,ns)
f=ns['f']
while 1: f(2)
