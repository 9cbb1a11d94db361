# An uncaught error: binary operator marks.
def average(xs):
    return sum(xs) / len(xs)

print('before')
average([])
