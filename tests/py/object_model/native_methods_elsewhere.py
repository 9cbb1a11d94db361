# Methods of built-in classes put where they don't belong: no object of another class reaches them.
import types

class Bag:
    append = list.append
    whole = classmethod(list.append)
    __enter__ = list.pop
    __exit__ = list.append
    __len__ = list.__len__

class Meta(type):
    __call__ = list.append

class Slotted:
    __slots__ = ('slot',)

class Other:
    slot = Slotted.slot

def attempt(action):
    try:
        print(action())
    except TypeError as e:
        print(e)

attempt(lambda: Bag().append(3))
attempt(lambda: [Bag().append(3) for _ in range(3)])
attempt(lambda: Bag().whole(3))
attempt(lambda: Bag.whole(3))
attempt(lambda: len(Bag()))
attempt(lambda: Meta('M', (), {})(1))
attempt(lambda: types.MethodType(list.append, 5)(3))
attempt(lambda: types.MethodType(str.upper, 5)())
attempt(lambda: setattr(Other(), 'slot', 1))
attempt(lambda: Other().slot)

def enter():
    with Bag():
        pass

attempt(enter)

class Right(list):
    grow = list.append

r = Right()
r.grow(1)
types.MethodType(list.append, r)(2)
print(r)
