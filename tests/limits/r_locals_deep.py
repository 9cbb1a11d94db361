# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
def f(n):
    a=b=c=d=e=g=h=i=j=k=l=m=o=p=q=1
    return f(n+1)
f(0)
