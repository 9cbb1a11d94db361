# What `+` says of instances of subclasses of sequences and something else.
import collections

N = collections.namedtuple('N', 'a')


class L(list):
    pass


class S(str):
    pass


class B(bytes):
    pass


class A(bytearray):
    pass


class Own(list):
    def __add__(self, other):
        return NotImplemented


for left in (N(1), L(), S(), B(), A(), Own(), collections.UserList()):
    for right in (1, 'a', None, [1], (1,), b'x'):
        try:
            print(left + right)
        except TypeError as e:
            print(e)
    try:
        left += 1
    except TypeError as e:
        print(e)
    try:
        1 + left
    except TypeError as e:
        print(e)
