# AssertionError without a message.
xs = [1, 2, 3]
assert len(xs) == 3 and xs[0] > 1
