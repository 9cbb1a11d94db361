# Operands are evaluated left to right before the operation.
def t(x):
    print('eval', x)
    return x

print(t(1) + t(2) * t(3))
print((t(1) + t(2)) * t(3))
print(t(2) ** t(3) ** t(0))
print(-t(2) ** t(2))
print(t(1) < t(2) < t(3))
print(t([1])[t(0)])
print(t(1) if t(0) else t(2))
