# What is hashable and the text when it isn't.
class A: pass
class B:
    __hash__ = None
class C:
    def __eq__(self, o): return True
for name, o in (('list', []), ('dict', {}), ('set', set()), ('bytearray', bytearray()), ('B', B()), ('C', C()), ('tuple', (1, [])), ('nested', ((), ({},))), ('slice', slice([], 1))):
    try:
        hash(o)
        print(name, 'ok')
    except TypeError as e:
        print(name, e)
print(all(isinstance(hash(o), int) for o in (1, 'a', 1.5, None, (), frozenset(), A(), A, len, range(3), ..., b'', 1j, lambda: 0, int, slice(1))))
for f in (lambda: {[]: 1}, lambda: {[], 1}, lambda: {}[[]], lambda: [] in set(), lambda: {1: 2}.get({}), lambda: set([[]]), lambda: frozenset([{}]), lambda: dict([([], 1)]), lambda: {x: 1 for x in [[]]}):
    try:
        f()
    except TypeError as e:
        print(e)
print({set(): 1} if False else 'sets of sets need frozenset', {frozenset()} == {frozenset()}, set() in {frozenset()})
