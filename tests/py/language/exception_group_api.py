# split, subgroup, derive and nesting of exception groups.
eg = ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [TypeError(2), ValueError(3)]), KeyError(4)])
print(str(eg), '|', repr(eg))
m, r = eg.split(ValueError)
print(m)
print(repr(m))
print(repr(r))
print(repr(eg.subgroup(lambda e: isinstance(e, KeyError))))
print(eg.subgroup(OSError), eg.split(OSError)[0])
print(repr(eg.split((ValueError, TypeError))[1]))
print(eg.message, len(eg.exceptions), type(eg.exceptions))
print(type(BaseExceptionGroup('b', [ValueError()])).__name__, type(BaseExceptionGroup('b', [KeyboardInterrupt()])).__name__)
for args in ((), ('m',), ('m', []), ('m', [1]), ('m', 5), (1, [ValueError()]), ('m', [KeyboardInterrupt()])):
    try:
        ExceptionGroup(*args)
    except Exception as e:
        print(type(e).__name__, e)
class MyEG(ExceptionGroup):
    def derive(self, excs):
        return MyEG('derived ' + self.message, excs)
x, y = MyEG('m', [ValueError(1), TypeError(2)]).split(ValueError)
print(repr(x), repr(y))
