# An error inside an f-string: marks under the expression.
name = None
print(f'hello {name.title()} and {1 + 1}')
