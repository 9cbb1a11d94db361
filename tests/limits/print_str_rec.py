# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __str__(s): print(s); return ''
print(A())
