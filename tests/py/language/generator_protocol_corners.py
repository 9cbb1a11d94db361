# send, throw and close of generators in every state.
def gen():
    x = yield
g = gen()
try: g.send(1)
except TypeError as e: print(e)
def stubborn():
    try: yield
    except GeneratorExit: yield 5
g = stubborn()
next(g)
try: g.close()
except RuntimeError as e: print(e)
def outer(): yield from inner
inner = None
g = outer()
def again():
    g.send(None)
    yield
inner = again()
try: next(g)
except ValueError as e: print(e)
def returns():
    yield 1
    return 5
g = returns()
next(g)
print(g.close())
def returns_on_exit():
    try: yield 1
    except GeneratorExit: return 7
g = returns_on_exit()
next(g)
print(g.close())
try: g.throw(1)
except TypeError as e: print(e)
def stops():
    raise StopIteration(3)
    yield
try: next(stops())
except RuntimeError as e: print(e, repr(e.__cause__))
def log():
    while True:
        try:
            x = yield
            print('value', x)
        except KeyError as e:
            print('caught', e)
g = log()
next(g)
g.send(1)
g.throw(KeyError('k'))
try: g.throw(ValueError('v'))
except ValueError as e: print('out', e)
print(next(g, 'done'))
def delegates():
    r = yield from sub()
    print('result', r)
    yield 'after'
def sub():
    try:
        yield 'a'
    except ZeroDivisionError:
        yield 'b'
    return 'r'
g = delegates()
print(next(g), g.throw(ZeroDivisionError), next(g))
class It:
    def __iter__(self): return self
    def __next__(self): return 1
def over(): yield from It()
g = over()
print(next(g))
try: g.send(3)
except AttributeError as e: print(e)
try: g.throw(KeyError('x'))
except KeyError as e: print('key', e)
