# __add__, __mul__ and their kin of sequences, called by name, raise a TypeError; as operators they let the other operand answer first.
import warnings

calls = '''
[].__add__('a')  [].__add__([1])  [].__iadd__(3)  [].__mul__('b')  [].__mul__(2)  [1].__rmul__('b')  [1].__rmul__(2)  [].__imul__('b')
().__add__('a')  ().__add__((1,))  (1,).__mul__(1.0)  (1,).__rmul__(None)
'a'.__add__(1)  'a'.__add__('b')  'a'.__mul__('b')  'a'.__rmul__('b')  'a'.__mul__(True)
b'a'.__add__(1)  b'a'.__add__(bytearray(b'b'))  b'a'.__mul__('b')  b'a'.__rmul__(2)
bytearray(b'a').__add__('x')  bytearray(b'a').__iadd__(1)  bytearray(b'a').__mul__('x')  bytearray(b'a').__imul__('x')
(1).__add__('a')  (1.0).__mul__('a')  [].__eq__(1)  'a'.__lt__(1)  {}.__or__(3)  set().__or__([1])
'''
for call in calls.split('  ' if False else '\n'):
    for one in call.split('  '):
        if one:
            try:
                print(one, '=', eval(one))
            except TypeError as error:
                print(one, 'TypeError', error)


class Right:
    def __radd__(self, other):
        return 'radd', other

    def __rmul__(self, other):
        return 'rmul', other


class Neither:
    def __add__(self, other):
        return NotImplemented

    __mul__ = __radd__ = __rmul__ = __add__


class Sub(list):
    def __add__(self, other):
        return NotImplemented


for left in ([], (), '', b'', bytearray()):
    print(left + Right(), left * Right())
    for operation in ('left + Neither()', 'left * Neither()', 'Neither() * left', 'Neither() + left', 'left * 1.5', '1.5 * left', 'left + 1', '1 + left'):
        try:
            print(eval(operation))
        except TypeError as error:
            print(operation, error)
for operation in ('Sub() + [1]', '[1] + Sub()', 'Sub() + Right()', '[] + (1,)', '2 * [1]', 'True * "ab"'):
    try:
        print(operation, eval(operation))
    except TypeError as error:
        print(operation, error)
for statement in ('x = []; x *= "a"', 'x = []; x += 1', 'x = (); x += [1]', 'x = ""; x += 1', 'x = ""; x *= 1.0', 'x = bytearray(); x += 1', 'x = [1]; x *= Right()'):
    try:
        names = {'Right': Right}
        exec(statement, names)
        print(statement, names['x'])
    except TypeError as error:
        print(statement, error)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(bool(NotImplemented), not NotImplemented, [1 if NotImplemented else 2])
    for warning in caught:
        print(warning.category.__name__, warning.message)


class Plain:
    pass


plain = Plain()
plain.x = 1
kept = plain.__dict__
del plain.__dict__
print(plain.__dict__, kept, hasattr(plain, 'x'))
plain.y = 2
print(plain.__dict__)


class Documented(property):
    """The class's own."""


def getter(self):
    """The getter's."""


print(Documented(lambda self: 1).__doc__, Documented(getter).__doc__, Documented(getter, doc='given').__doc__)
for arguments in ((), (1,), (1, 2, 3)):
    try:
        property().__set_name__(*arguments)
    except TypeError as error:
        print(error)
