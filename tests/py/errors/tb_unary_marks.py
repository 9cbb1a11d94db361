# Unary operators.
x = [1]
y = 5 + -x
