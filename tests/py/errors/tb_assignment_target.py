# Marks under an assignment target that fails.
class RO:
    __slots__ = ()

t = (1, 2)
try:
    RO().x = 1
except AttributeError as e:
    print(e)
t[0] = 5
