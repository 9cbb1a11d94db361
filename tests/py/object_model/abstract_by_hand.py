# Mixins, template methods, cooperative __init__ with keywords.
class Root:
    def __init__(self, **kw):
        print('Root', kw)
        super().__init__(**kw)
class Named(Root):
    def __init__(self, *, name, **kw):
        print('Named', name)
        self.name = name
        super().__init__(**kw)
class Aged(Root):
    def __init__(self, *, age, **kw):
        print('Aged', age)
        self.age = age
        super().__init__(**kw)
class Person(Named, Aged): pass
p = Person(name='n', age=3)
print(p.name, p.age)
try:
    Person(name='n', age=3, extra=1)
except TypeError as e:
    print(e)
class Shape:
    def area(self): raise NotImplementedError
    def describe(self): return f'{type(self).__name__} {self.area()}'
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
print(Sq(3).describe())
try:
    Shape().describe()
except NotImplementedError as e:
    print(repr(e))
class LoggedDict(dict):
    def __setitem__(self, k, v):
        print('set', k)
        super().__setitem__(k, v)
d = LoggedDict()
d['a'] = 1
d.update(b=2)
d.setdefault('c', 3)
print(d)
