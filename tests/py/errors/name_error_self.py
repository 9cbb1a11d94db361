# A forgotten self is suggested where the object has the attribute.
class A:
    def __init__(self):
        self.blech = 1
        self.total = 2
    def plain(self): return blech
    def near(self): return totl
    def nested(self):
        def inner(): return self, total
        return inner()
    def lam(self): return (lambda: total)()
    def method(self): return plain()
    @staticmethod
    def static(): return blech
    @classmethod
    def cm(cls): return blech
import traceback
for name in 'plain', 'near', 'nested', 'lam', 'method', 'static', 'cm':
    try:
        getattr(A(), name)()
    except NameError as e:
        print(name, traceback.format_exception_only(e)[-1].strip())
