# Keywords for subclasses of set and of iterators: refused unless the subclass has an __init__ of its own.
import itertools


class S(set):
    pass


class WithInit(set):
    def __init__(self, arg, newarg=None):
        super().__init__(arg)
        self.newarg = newarg


class WithNew(set):
    def __new__(cls, arg, newarg=None):
        return super().__new__(cls, arg)


print(WithInit([1], newarg=3).newarg)
for wrong in (lambda: S(sequence=()), lambda: WithNew([1], newarg=3)):
    try:
        wrong()
    except TypeError as e:
        print(e)
for base, args in ((itertools.filterfalse, (bool, [])), (itertools.takewhile, (bool, [])),
                   (itertools.cycle, ([],)), (itertools.pairwise, ([],)), (itertools.chain, ())):
    try:
        print(type('Sub', (base,), {})(*args, newarg=3))
    except TypeError as e:
        print(e)
