# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s='\u1234'*1000000
while 1:
    s.encode('ascii','xmlcharrefreplace'); s.encode('ascii','backslashreplace'); s.encode('ascii','namereplace')
