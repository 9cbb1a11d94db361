# gi_running, gi_frame, gi_yieldfrom and names of generators.
def g():
    yield me.gi_running
    yield from [1, 2]
me = g()
print(me.gi_running, next(me), me.gi_running)
print(me.gi_yieldfrom)
next(me)
print(type(me.gi_yieldfrom).__name__)
print(me.__name__, me.__qualname__, me.gi_code.co_name)
print(me.gi_frame is None)
list(me)
print(me.gi_frame is None, me.gi_running)
me.__name__ = 'other'
print(me.__name__)
try:
    me.__name__ = 5
except TypeError as e:
    print(e)
class C:
    def gen(self):
        yield self
print(C().gen().__qualname__)
