# Frames of a generator and of yield from.
def inner():
    yield 1
    raise ValueError('in generator')

def outer():
    yield from inner()

for x in outer():
    print(x)
