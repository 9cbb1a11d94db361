# Reducers registered with copyreg decide how copies are made.
import copy
import copyreg


class Point:
    def __new__(cls, x):
        self = object.__new__(cls)
        self.x = x
        return self


def reduce_point(point):
    print('reduce')
    return Point, (point.x,)


class Once:
    pass


copyreg.pickle(Point, reduce_point)
copyreg.pickle(Once, lambda once: 'Once')
print(copy.copy(Point([1])).x, copy.deepcopy(Point([2])).x)
original = Point([3])
print(copy.copy(original).x is original.x, copy.deepcopy(original).x is original.x)
once = Once()
print(copy.copy(once) is once, copy.deepcopy(once) is once)


class Stateful:
    pass


copyreg.pickle(Stateful, lambda s: (Stateful, (), {'state': ['kept']}))
print(copy.copy(Stateful()).state, copy.deepcopy(Stateful()).state, Point in copyreg.dispatch_table)
try:
    copyreg.pickle(Point, 'no function')
except TypeError as error:
    print(error)
