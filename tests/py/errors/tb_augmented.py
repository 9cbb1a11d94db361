# Marks of a failing augmented assignment.
score = {'a': 1}
score['a'] += 'x'
