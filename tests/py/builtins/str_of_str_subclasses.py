# str() and repr() hand on what __str__ and __repr__ give, also instances of subclasses.
class S(str):
    pass


class A:
    def __str__(self):
        return S('x')

    def __repr__(self):
        return S('y')


class T(str):
    def __str__(self):
        return self


print(type(str(A())), type(repr(A())), str(A()), repr(A()), [A()], f'{A()!s:>3}')
print(type(str(T('q'))), type(str(S('a'))), type(S('a').__str__()))
print(type(S('a').lower()), type(S('a').strip()), type(S('a')[:]), type(S('a') * 1))
print(type('%s' % S('a')), type('{}'.format(S('a'))), type(''.join([S('a')])))
print(type(str(T('q'))).__mro__[1], T(A()), type(S(A())))
for wrong in (3, b'x', None):
    class W:
        def __str__(self):
            return wrong

        __repr__ = __str__
    for function in (str, repr, ascii, format):
        try:
            function(W())
        except TypeError as e:
            print(e)
