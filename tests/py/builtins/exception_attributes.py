# args, str, repr and special attributes of built-in exceptions.
for e in (ValueError(), ValueError('a'), ValueError('a', 1), KeyError('k'), KeyError(), KeyError(1, 2), IndexError('i'), Exception(None), Exception(''), Exception([1])):
    print(repr(e), str(e), e.args)
o = OSError(2, 'No such file', 'x.txt')
print(o, repr(o), o.errno, o.strerror, o.filename, o.args, type(o).__name__, type(OSError(13, 'd')).__name__, type(OSError(17, 'e')).__name__, OSError('plain').errno, str(OSError(2, 'm')), str(OSError(2, 'm', 'a', None, 'b')))
s = StopIteration(5, 6)
print(s.value, StopIteration().value, SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code, StopAsyncIteration(1).args)
i = ImportError('msg', name='mod', path='p')
print(i, i.name, i.path, i.msg, ModuleNotFoundError('m', name='q').name)
a = AttributeError('m', name='n', obj=5)
print(a.name, a.obj, NameError('m', name='x').name, AttributeError().name)
u = UnicodeDecodeError('utf-8', b'ab\xff', 2, 3, 'why')
print(u, u.start, u.end, u.object, u.encoding, u.reason)
print(UnicodeEncodeError('ascii', 'aé', 1, 2, 'r'), '|', UnicodeTranslateError('aé', 1, 2, 'r'), '|', UnicodeEncodeError('ascii', 'aéé', 1, 3, 'r'))
x = SyntaxError('m', ('f', 3, 4, 'text', 3, 6))
print(x, x.filename, x.lineno, x.offset, x.text, x.msg, SyntaxError('only').lineno)
e = ValueError('v')
e.args = (1, 2)
print(e, e.args, e.__cause__, e.__context__, e.__suppress_context__, e.__traceback__)
for f in (lambda: setattr(e, 'args', 5), lambda: setattr(e, '__cause__', 5), lambda: setattr(e, '__traceback__', 5), lambda: e.add_note(5), lambda: delattr(e, 'args'), lambda: ImportError(bad=1), lambda: ValueError(x=1), lambda: UnicodeDecodeError('a'), lambda: e.with_traceback(5)):
    try:
        print(f())
    except TypeError as err:
        print(err)
e.add_note('n1')
print(e.__notes__, e.with_traceback(None) is e, ValueError('a') == ValueError('a'), isinstance(e, ValueError))
e.own = 1
print(e.__dict__)
class C(Exception):
    def __init__(self, a, b): self.a = a
c = C(1, b=2)
print(repr(c), c.args, c.a)
