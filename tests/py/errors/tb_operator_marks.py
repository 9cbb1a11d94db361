# Marks under a binary operator in the middle of a longer line.
a, b, c = 1, 'two', 3
result = a * c + (a + b) * c
