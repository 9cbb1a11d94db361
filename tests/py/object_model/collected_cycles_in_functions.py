# gc.collect() inside functions: cycles go, and their finalizers run at once.
import gc
import weakref


class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n)


def made(n):
    a = A(n)
    a.me = a
    return a


def plain():
    a = made(1)
    del a
    gc.collect()
    print('after 1')


def from_arguments():
    ref = weakref.ref(made(2))
    gc.collect()
    print(ref() is None)


def from_list():
    items = [made(3)]
    ref = weakref.ref(items[0])
    items.clear()
    gc.collect()
    print(ref() is None)


def from_loop():
    for item in [made(4)]:
        pass
    del item
    gc.collect()
    print('after 4')


def from_inner():
    def inner():
        local = made(5)
        return local.n
    print(inner())
    gc.collect()
    print('after 5')


def kept():
    pair = [made(6), made(7)]
    first = pair[0]
    pair.clear()
    gc.collect()
    print('after 7', first.n, sorted([first.n, sum([gc.collect() * 0, 1])], key=lambda n: gc.collect() * 0 + n))
    del first
    gc.collect()
    print('after 6')


class Method:
    def run(self):
        made_here = self.make()
        ref = weakref.ref(made_here)
        del made_here
        gc.collect()
        print(ref() is None)

    def make(self):
        return made(8)


plain()
from_arguments()
from_list()
from_loop()
from_inner()
kept()
Method().run()


def nested(depth):
    local = made(100 + depth)
    if depth:
        nested(depth - 1)
    number = local.n
    del local
    gc.collect()
    print('level', number)


nested(3)
