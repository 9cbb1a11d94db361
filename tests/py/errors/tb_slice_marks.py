# Slicing something that has no items.
n = 12345
print('digits', n[1:3])
