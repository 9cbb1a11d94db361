# __context__ is set when raising while handling; reset after the handler.
def chain(e):
    out = []
    while e:
        out.append(repr(e))
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
    return out
try:
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise KeyError(2)
    except KeyError:
        raise OSError(3)
except OSError as e:
    print(chain(e))
try:
    try:
        raise ValueError('a')
    finally:
        raise TypeError('b')
except TypeError as e:
    print(chain(e))
try:
    raise ValueError('x')
except ValueError:
    pass
try:
    raise KeyError('y')
except KeyError as e:
    print(chain(e))
def gen():
    try:
        yield 1
    except ValueError:
        raise KeyError('in gen')
g = gen()
next(g)
try:
    g.throw(ValueError('thrown'))
except KeyError as e:
    print(chain(e))
e1 = ValueError('self')
try:
    try:
        raise e1
    except ValueError as e:
        raise e
except ValueError as e:
    print(chain(e), e.__context__)
