# A generator expression has a <genexpr> frame.
def invert(xs):
    return sum(1 / x for x in xs)

invert([1, 2, 0])
