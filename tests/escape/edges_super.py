# super objects lead neither around an override nor to a class list.
from attempt import attempts, works

attempts(r'''
super(Given, given).method

super(Given, given).__init__

super(Given, Given).make

super(Given, given).__self__

super(Given, given).__thisclass__.__mro__

super(Given, given).__self_class__

super(Given).__get__(given).method

super(type(given), given).__getattribute__('x')

super.__getattribute__(super(Given, given), 'method')

super(Given, given).__dict__

super(Given, given).x = 1

call(super, Given, given).method

class C(Given):
    def f(self):
        return super().__dict__
loot = C().f()

class C(Given):
    def f(self):
        return super().method.__func__
loot = C().f()

class C(Given):
    def f(self):
        return super().__thisclass__.__bases__
loot = C().f()

class C(Given):
    def f(self):
        return super().__reduce_ex__(2)
loot = C().f()

class C(Given):
    def f(self):
        return super().__class__.__subclasses__()
loot = C().f()

class C(Given):
    def f(self):
        return super().__init__
loot = C().f().__globals__

class C(Given):
    def f(self):
        return super(C, given).method()
C().f()
''')

works(r'''
class C(Given):
    def __init__(self):
        super().__init__(7)
    def method(self, y=1):
        return super().method(y) * 2
    @classmethod
    def make(cls):
        return super().make()
result = C().method(), C.make().x, super(C, C()).method(), C().limit
''')
