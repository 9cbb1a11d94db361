# super objects over foreign things.
from attempt import attempts, works

attempts('''
super(Given, given).__init__.__globals__

super(Given, given).__getitem__

call(super, Given, given).__getitem__

class C(Given):
    def go(self):
        return super().__init__.__globals__
loot = C().go()

class C(Given):
    def go(self):
        return super().__getattribute__('__dict__')
loot = C().go()

class C(Given):
    def go(self):
        return super().__reduce_ex__(2)
loot = C().go()

super(object, Given).__subclasses__()

super.__self__.__get__(super(Given, given))

class C(Given):
    pass
loot = super(C, C).__bases__

class C(Given):
    pass
s = super(C, C())
loot = s.__self_class__.__base__ or s.__thisclass__.__base__
''')

works('''
class C(Given):
    def __init__(self):
        super().__init__(10)
    def method(self, y=3):
        return super().method(y) * 2
result = C().method(), C.make().x
''')
