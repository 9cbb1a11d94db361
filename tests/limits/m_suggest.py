# limits: fuel=400000 memory=32MiB time=10s
# ends: raises AttributeError
class A: pass
x=A()
for i in range(5000): setattr(x,'a'*i if i else 'q',1)
x.bbbbbbbb
