# A recursion error folds the repeated lines.
def down(n):
    return down(n + 1) + 1

try:
    down(0)
except RecursionError as e:
    print(e)
    raise ValueError('was too deep') from None
