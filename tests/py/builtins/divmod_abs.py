# divmod and abs over the number types and user classes.
print(divmod(7, 2), divmod(-7, 2), divmod(7, -2), divmod(7.5, 2), divmod(-7.5, 2), divmod(True, 2), divmod(10 ** 30, 7), divmod(-10 ** 30, 10 ** 10))
print(abs(-5), abs(-2.5), abs(3 + 4j), abs(True), abs(-10 ** 30), abs(-0.0), abs(float('-inf')), abs(complex(float('inf'), 1)))
class V:
    def __divmod__(self, o): return ('dm', o)
    def __rdivmod__(self, o): return ('rdm', o)
    def __abs__(self): return 'absolute'
print(divmod(V(), 3), divmod(3, V()), abs(V()))
for f in (lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: divmod('a', 1), lambda: divmod(1), lambda: abs('a'), lambda: abs(), lambda: divmod(1j, 1), lambda: abs(None), lambda: divmod(1, 2, 3)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
