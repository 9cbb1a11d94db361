# Decorators of functions, methods and classes; any expression may decorate.
def twice(f):
    def w(*a):
        return f(*a) * 2
    return w
def tag(name):
    def d(o):
        o.tag = name
        return o
    return d
@twice
@twice
def one(x=1): return x
print(one(), one(5))
@tag('cls')
class C:
    @twice
    def m(self, x): return x
    @tag('fn')
    @staticmethod
    def broken(): pass
print(C.tag, C().m(3), C.__dict__['broken'].tag)
decos = {'a': [twice]}
@decos['a'][0]
def two(): return 'x'
print(two())
@(lambda f: 'replaced')
def three(): pass
print(three)
@(d := tag('walrus'))
def four(): pass
print(four.tag)
@type
def five(): pass
print(five.__name__)
@tag('x') if True else twice
class D: pass
print(D.tag)
