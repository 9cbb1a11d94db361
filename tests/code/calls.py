def calls(f, x, args, kwargs):
    f()
    f(1, x, name=2)
    x.method(f(3)).other.more(key=x)
    f(*args, 4, **kwargs, last=5)
    x.__dict__
    x.__globals__()
    return f"{x!r:>{10}} and {f}"


class A(B, metaclass=M):
    def method(self, y):
        return super().method(y)
