# A chain of three with cause and context mixed.
def a():
    raise KeyError('a')

def b():
    try:
        a()
    except KeyError as e:
        raise ValueError('b') from e

try:
    b()
except ValueError:
    [][1]
