# dir() of instances and classes, __dir__, vars errors.
class A:
    x = 1
    def m(self): pass
class B(A):
    y = 2
b = B()
b.z = 3
own = lambda o: [n for n in dir(o) if not n.startswith('__')]
print(own(b), own(B), own(A))
class C:
    def __dir__(self): return ['q', 'a', 'b']
print(dir(C()))
print(vars(b), sorted(k for k in vars(B) if k[0] != '_'))
for o in (5, [], object()):
    try:
        vars(o)
    except TypeError as e:
        print(e)
def f():
    a = 1
    def g(): pass
    return sorted(dir()), sorted(vars())
print(f())
print([n for n in dir([]) if not n.startswith('_')])
print([n for n in dir({}) if not n.startswith('_')])
print([n for n in dir(()) if not n.startswith('_')], [n for n in dir(set()) if not n.startswith('_')])
print([n for n in dir(1) if not n.startswith('_')], [n for n in dir(1.0) if not n.startswith('_')])
print([n for n in dir('') if not n.startswith('_')])
print([n for n in dir(b'') if not n.startswith('_')])
