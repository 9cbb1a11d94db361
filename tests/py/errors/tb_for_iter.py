# Marks of a for statement whose iterable is not iterable.
count = 5
for i in count:
    print(i)
