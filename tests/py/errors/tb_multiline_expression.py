# An operator whose operands are on different lines.
def total(a, b):
    return (
        a
        + 1
        + b
    )

total(1, None)
