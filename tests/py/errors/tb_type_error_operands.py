# TypeError for unsupported operands inside an expression.
def join(a, b):
    return a + ', ' + b

print(join('x', 'y'))
print(join('x', 5))
