# limits: fuel=400000 memory=32MiB time=10s
# ends: done
c=[object]
A=type('A',(),{})
B=A
for i in range(300): B=type('B%d'%i,(B,),{})
L=[B]
print('ok')
