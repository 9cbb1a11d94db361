# What natives take from a generator, and what they leave there.
def numbers(n, log):
    for i in range(n):
        log.append(i)
        yield i


class Loud:
    def __init__(self, n, log):
        self.n, self.log = n, log

    def __add__(self, other):
        self.log.append(("add", self.n, other))
        return self

    def __radd__(self, other):
        self.log.append(("radd", other, self.n))
        return self

    def __lt__(self, other):
        self.log.append(("lt", self.n))
        return True

    __gt__ = __lt__

    def __bool__(self):
        self.log.append(("bool", self.n))
        return self.n > 2

    def __repr__(self):
        return f"Loud({self.n})"


def louds(n, log):
    for i in range(n):
        log.append(("yield", i))
        yield i if i % 2 else Loud(i, log)


for f in (any, all, sum, max, min, list, tuple, sorted, set):
    log = []
    g = numbers(300, log)
    print(f.__name__, str(f(g))[:30], len(log), next(g, "end"))

for f in (any, all, sum, max, min, list, tuple):
    log = []
    g = louds(5, log)
    try:
        print(f.__name__, f(g), next(g, "end"))
    except Exception as e:
        print(type(e).__name__, e)
    print(log)


def mixed(log):
    for x in (1, 2.5, True, 10**30, "text", 4, None):
        log.append(x)
        yield x


for f in (any, all, sum, max, min, list):
    log = []
    g = mixed(log)
    try:
        print(f.__name__, f(g))
    except TypeError as e:
        print(f.__name__, e)
    print(log, list(g))


def failing(n):
    for i in range(n):
        yield 0
    raise ValueError("after %d" % n)


for f in (any, sum, max, list, sorted, ",".join):
    try:
        f(failing(200))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e, e.__traceback__.tb_next.tb_frame.f_code.co_name)

# An item at a time when somebody looks, or when the generator asks for itself.
def greedy():
    yield 1
    yield sum(g)


g = greedy()
try:
    print(sum(g))
except ValueError as e:
    print(e)


def nested(n):
    for i in range(n):
        yield sum(j for j in range(i)) + max((k for k in range(i)), default=0)


print(sum(nested(60)), max(nested(30)), list(nested(6)))


def sent():
    got = []
    for i in range(5):
        got.append((yield i))
    print(got)


print(list(sent()))

# A list that grows from a generator that looks at it.
items = [1, 2]


def watching():
    for i in range(4):
        yield len(items)


items.extend(watching())
print(items)
items += (len(items) for _ in range(3))
print(items)


def clearing():
    for i in range(5):
        if i == 3:
            items.clear()
        yield i


items.extend(clearing())
print(items)


def delegating():
    x = yield from (i * i for i in range(200))
    yield x
    yield from [5, 6]
    yield from numbers(3, [])


print(sum(x for x in delegating() if x is not None), any(delegating()), list(delegating())[-6:])
print(sum((0.1 for _ in range(1000)), 5), sum((2**62 for _ in range(5))), sum((x for x in [[1], [2]]), []))
print(max((float("nan"), 1.0)), max(x for x in (float("nan"), 1.0)), min(x for x in (1.0, float("nan"))))
print(max((x for x in "abc"), key=ord), min((x for x in ()), default="none"), max(x for x in ("a", "b")))


def finishing():
    try:
        yield 1
        yield 0
        yield 2
    finally:
        print("finished")


g = finishing()
print(all(g), next(g))
g.close()
print(sum(finishing()))
