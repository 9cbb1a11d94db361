# Attributes of exceptions: args, cause, context, traceback, suppress; what they may be set to; subclass state.
e = ValueError(1, 2)
print(e.args, e.__cause__, e.__context__, e.__suppress_context__, e.__traceback__, str(e), repr(e))
e.args = [3]; print(e.args, str(e))
e.args = 'ab'; print(e.args)
for t in ('e.args = 5', 'del e.args', 'e.__cause__ = 5', 'e.__context__ = 5', 'e.__traceback__ = 5', 'e.__suppress_context__ = "x"', 'del e.__cause__', 'del e.__traceback__', 'e.__cause__ = KeyError()', 'e.__cause__ = None', 'e.__suppress_context__', 'e.__cause__ = KeyError', 'e.with_traceback(5)', 'e.new = 1', 'e.__dict__', 'e.__dict__ = 5', 'e.__class__ = KeyError', 'e.__setstate__({"a": 1})', 'e.__setstate__(5)', 'e.__reduce__()', 'e.message', 'ValueError(x=1)', 'BaseException.__init__(e, 9)', 'KeyError()', 'str(KeyError())', 'str(KeyError(1, 2))', 'str(KeyError("k"))', 'StopIteration(1, 2).value', 'StopIteration().value', 'SystemExit(1, 2).code', 'SystemExit().code', 'OSError(2, "m").errno', 'type(OSError(2, "m")).__name__', 'str(OSError(2, "m", "f"))', 'str(OSError(2, "m", "f", None, "g"))', 'OSError("a").errno', 'str(OSError(1))', 'type(OSError(17, "x")).__name__', 'ImportError("m", name="n", path="p").name', 'ImportError(bad=1)', 'NameError("x", name="n").name', 'AttributeError(name="a", obj=5).obj', 'UnicodeDecodeError("utf-8", b"abc", 1, 2, "why")', 'str(UnicodeDecodeError("utf-8", b"a\\xffc", 1, 2, "why"))', 'str(UnicodeEncodeError("ascii", "aé", 1, 2, "why"))', 'str(UnicodeTranslateError("aéb", 1, 3, "why"))', 'UnicodeDecodeError("x")', 'UnicodeDecodeError("u", "s", 0, 1, "r")', 'SyntaxError("m", ("f", 1, 2, "text")).lineno', 'SyntaxError("m", (1,))', 'str(SyntaxError("m", ("f.py", 3, 2, "text")))', 'SyntaxError("m").filename', 'ExceptionGroup("m", [])', 'ExceptionGroup("m", [1])', 'ExceptionGroup("m", [KeyboardInterrupt()])', 'type(BaseExceptionGroup("m", [ValueError()])).__name__', 'ExceptionGroup(1, [ValueError()])', 'ExceptionGroup("m", ValueError())', 'ExceptionGroup("m")', 'ExceptionGroup("m", [e]).exceptions'):
    try:
        print(t, '=', eval(t))
    except SyntaxError as x:
        try: exec(t); print(t, 'done')
        except Exception as x: print(t, type(x).__name__, x)
    except Exception as x:
        print(t, type(x).__name__, x)
class My(Exception):
    def __init__(self, a, b=2): self.a, self.b = a, b
m = My(1)
print(m.args, str(m), repr(m), m.a)
class Super(Exception):
    def __init__(self, a): super().__init__('text', a)
print(Super(5).args, str(Super(5)))
