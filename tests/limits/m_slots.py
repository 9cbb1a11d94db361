# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
class A: __slots__=('a','b')
a=[]
while 1: a.append(A())
