# Wrong bases of classes.
class C: pass
class J(C): pass
class E: pass
for bases in [(C, C), (object, C), (C, J), (int, str), (bool,), (type(None),), (type(lambda: 0),), (type, int), (J, E)]:
    try: print(type("X", bases, {}).__mro__[1:])
    except TypeError as e: print(e)
for args in [("X", (), []), (1, (), {}), ("X", [], {}), (), (1, 2), ("X", (5,), {})]:
    try: type(*args)
    except TypeError as e: print(e)
try: type("a\0b", (), {})
except ValueError as e: print(e)
J.__bases__ = (E, C)
print([c.__name__ for c in J.__mro__])
for bad in [(), (J,), 5, (int,)]:
    try: E.__bases__ = bad
    except TypeError as e: print(e)
for bad in [5]:
    try: E.__name__ = bad
    except (TypeError, ValueError) as e: print(e)
E.__name__ = "Z"
print(E, E.__qualname__)
E.__qualname__ = "Q.Z"
print(E)
