# A generator that is dropped runs its finally clauses.
def g(name):
    try:
        yield 1
        yield 2
    finally:
        print("closed", name)
it = g("dropped")
next(it)
del it
print("after del")
for v in g("loop"): break
print("after the loop")
it = g("rebound")
next(it)
it = None
print("after None")
it = g("unstarted")
del it
print("nothing to close")
def outer():
    try:
        yield from g("inner")
    finally:
        print("outer closed")
it = outer()
next(it)
del it
print("after delegation")
it = g("exit")
next(it)
print("end")
