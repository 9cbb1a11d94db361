# NotImplemented passes to the other operand, then to TypeError or identity.
class A:
    def __add__(self, o): print('A.add'); return NotImplemented
    def __radd__(self, o): print('A.radd'); return NotImplemented
    def __eq__(self, o): print('A.eq'); return NotImplemented
    def __lt__(self, o): print('A.lt'); return NotImplemented
class B:
    def __radd__(self, o): print('B.radd'); return 'B'
    def __gt__(self, o): print('B.gt'); return 'gt'
a, b = A(), B()
print(a + b)
def attempt(f):
    try: print(f())
    except TypeError as e: print(e)
attempt(lambda: a + a)
attempt(lambda: a + 1)
attempt(lambda: 1 + a)
print(a == a, a == 1, a != a, a == A())
print(a < b)
attempt(lambda: a < 1)
attempt(lambda: a < a)
print((1).__add__('x'), (1).__eq__('x'), 'a'.__lt__(1))
class Iadd:
    def __iadd__(self, o): return NotImplemented
    def __add__(self, o): return 'add used'
i = Iadd()
i += 1
print(i)
class Never: __add__ = None
attempt(lambda: Never() + 1)
attempt(lambda: 1 + Never())
