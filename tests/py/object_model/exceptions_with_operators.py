# Exceptions are objects like others: their classes may define operators of their own.
class E(Exception):
    def __eq__(s, o): return 'eq'
    __hash__ = None
    def __lt__(s, o): return 'lt'
    def __add__(s, o): return 'add'
    def __getitem__(s, o): return 'item'
    def __bool__(s): return False
    def __len__(s): return 7
    def __iter__(s): return iter([1])
    def __contains__(s, x): return True
    def __neg__(s): return 'neg'
    def __call__(s): return 'call'
e = E()
def f(a, b): return a == b
print(f(e, 1), e == 1, 1 == e, e < 1, e + 1, e[0], bool(e), not e, len(e), list(e), 3 in e, -e, e())
class F(Exception):
    def __ne__(s, o): return 'ne'
print(F() != 1, F() == 1)
if e == 1: print('yes')
print([x for x in e], e.__eq__(1), e.__lt__(2), E.__eq__(e, 1))
class M(type):
    def __eq__(c, o): return 'meq'
    def __add__(c, o): return 'madd'
class C(metaclass=M): pass
print(C == 1, C + 1)
class H(Exception):
    def __hash__(s): return 5
    def __eq__(s, o): return True
print(hash(H()), {H(): 1}[H()], H() in [1], [H()] == [3], (H(),) == (4,), [H()].index(8), {5: 'five'}.get(H()))
e = E()
print(e == e, [e] == [e])
