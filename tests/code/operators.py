def swap(a, b):
    a, b = b, a + b
    x = y = a - b * 2
    return a, b, x, y


def walrus(x):
    return x + (x := 5) + x


def truth(a, b, c):
    r = a and b or not c
    ok = 0 < a <= b != 5
    return r if ok else -1


def folded():
    return 2 ** 10, -1, "a" "b" + "c", 9 ** 9 ** 9, (1, (2, None)), 1 in [1, 2], x[1:-1]
