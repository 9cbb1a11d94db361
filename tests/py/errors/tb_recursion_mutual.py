# Mutual recursion is not folded since neighbouring lines differ.
def even(n):
    return odd(n - 1)
def odd(n):
    if n < 0:
        raise ValueError('negative')
    return even(n - 1)
even(6)
