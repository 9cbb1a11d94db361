# Warnings of ~bool, __trunc__ and results that are subclasses.
import warnings


class I(int):
    pass


class Truncs:
    def __trunc__(self):
        return 42


class Ints:
    def __int__(self):
        return I(7)


class Indexes:
    def __index__(self):
        return I(8)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(int(Truncs()), int(Ints()), int(Indexes()))
    print(eval('~True'), eval('~False'))
    flag = True
    print(~flag)
    for one in caught:
        print(one.category.__name__, one.message)
try:
    open('a\0b')
except ValueError as e:
    print(e)
