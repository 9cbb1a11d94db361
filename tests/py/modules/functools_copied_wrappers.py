# Copies and pickles of lru_cache wrappers and partial objects.
import copy
import functools
import pickle


@functools.lru_cache
def square(x):
    return x * x


class Methods:
    @functools.cache
    def one(self):
        return 1


for function in (square, Methods.one):
    print(copy.copy(function) is function, copy.deepcopy(function) is function)
    print(pickle.loads(pickle.dumps(function)) is function, function.__reduce__())

p = functools.partial(max, 1, key=abs)
p.note = 'kept'
other = pickle.loads(pickle.dumps(p))
print(other(-3), other.note)


class Numbers(tuple):
    pass


class Names(dict):
    pass


p.__setstate__((min, Numbers((4,)), Names(key=abs), None))
print(type(p.args), type(p.keywords), p(-5))
p.__setstate__((p, (), {}, {}))
print(repr(p))
p.__setstate__((print, (), {}, {}))
for state in (None, (), (print, (), {}), (1, (), {}, None), (print, [], {}, None)):
    try:
        p.__setstate__(state)
    except TypeError as e:
        print(e)
