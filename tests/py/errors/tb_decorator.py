# The frames when a decorated function fails in its wrapper.
def loud(f):
    def wrapper(*args):
        return f(*args)
    return wrapper

@loud
def fail(x):
    return x.nope

fail(3)
