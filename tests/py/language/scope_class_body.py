# Class scope is skipped by nested functions and by comprehension bodies.
x = 'global'
class A:
    x = 'class'
    y = [x for _ in range(2)]
    z = [i for i in x]
    def get(self):
        return x
    f = lambda self: x
    print('body sees', x)
print(A.y, A.z, A().get(), A().f())

def fn():
    x = 'enclosing'
    class B:
        print(x)
        x = 'class'
        print(x)
        def m(self):
            return x
        del x
        print(x)
    return B().m()
print(fn())

class C:
    a = 1
    b = a + 1
    class D:
        try:
            c = a
        except NameError as e:
            print(e)
print(C.b)
