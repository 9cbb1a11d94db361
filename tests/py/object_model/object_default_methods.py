# What every object has from object: comparison, hash, repr, str, format, dir, reduce, init_subclass, errors of its constructor.
o = object()
print(o == o, o != o, o == object(), hash(o) == hash(o), repr(o).startswith('<object object at 0x'), str(o) == repr(o), format(o) == str(o), bool(o))
for text in ('object(1)', 'object(x=1)', 'format(o, "x")', 'o < o', 'o.x', 'o.x = 1', 'del o.x', 'o()', 'len(o)', 'o[0]', 'iter(o)', 'o + o', 'o.__dict__', '+o', 'o in o', 'await_(o)', 'object.__new__()', 'object.__new__(5)', 'object.__init__()', 'object.__init__(o, 1)', 'object.__eq__(o)', 'object.__setattr__(o, 1, 2)', 'object.__getattribute__(o, 1)', 'object.__format__(o, 1)', 'object.__class__', 'object.__base__', 'object.__bases__', 'object.__mro__', 'object.__doc__ is None', 'object.x = 1', 'object.__lt__(o, o)', 'object.__ne__(o, o)', 'object.__subclasshook__(int)', 'object.__init_subclass__()', 'object.__new__(int)', 'object.__new__(list)', 'object.__sizeof__(o) > 0', 'object.__reduce__(o)[0].__name__', 'type(object), type(type(object))'):
    try:
        print(text, '=', eval(text) if '=' not in text or '==' in text else exec(text))
    except SyntaxError:
        try:
            exec(text)
        except Exception as e:
            print(text, type(e).__name__, str(e).split(' at 0x')[0])
    except Exception as e:
        print(text, type(e).__name__, str(e).split(' at 0x')[0])
