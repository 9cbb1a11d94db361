# Chained comparisons evaluate the middle once and short-circuit.
def t(x):
    print('eval', x)
    return x

print(t(1) < t(3) > t(2))
print(t(3) < t(2) < t(1))
print(1 < 2 < 3 < 4, 1 == 1.0 == True, 1 < 3 < 2)
print(1 in [1] == True)
print((1 in [1]) == True)
print(None is None is None, not 1 < 2)
class R:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        print('lt')
        return self.v
    def __bool__(self): return False
print(R([]) < 1 < 2, R('yes') < 5 < 6)
one, two = 1, 2
print(one is not two != 3 not in [])
