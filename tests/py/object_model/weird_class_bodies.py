# Code in class bodies: loops, conditions, nested classes, del, __module__.
class A:
    for i in range(3):
        exec(f'attr{i} = {i}')
    if i == 2:
        def f(self): return 'f'
    else:
        def g(self): pass
    del i
    squares = {n: n * n for n in range(3)}
    try:
        1 / 0
    except ZeroDivisionError as e:
        err = str(e)
    with_lambda = [lambda self: k for k in 'ab'][0]
    class Inner:
        depth = 2
    x = y = []
    x += [1]
    a, (b, *c) = 1, (2, 3, 4)
    import_ok = __name__
    print(__qualname__, __module__)
print(A.attr2, A().f(), A.squares, A.err, A.Inner.depth, A.x is A.y, A.y, A.a, A.b, A.c, A.import_ok)
print(A().with_lambda(), hasattr(A, 'i'), hasattr(A, 'g'), A.Inner.__qualname__, hasattr(A, 'e'))
def outer():
    v = 'enclosed'
    class B:
        w = v
        def m(self): return v
        class C:
            z = v + '!'
    return B
B = outer()
print(B.w, B().m(), B.C.z, B.__qualname__, B.C.__qualname__)
class Ret:
    f = (lambda: [lambda: 5])()[0]
print(Ret.f())
