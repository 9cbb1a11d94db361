# A comprehension has no frame of its own in the traceback.
def invert(xs):
    return [1 / x for x in xs]

invert([1, 2, 0])
