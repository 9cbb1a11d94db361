# Exceptions as carriers: what rides on them is what was put there on purpose.
from attempt import attempts, works

attempts(r'''
try:
    raiser()
except ValueError as e:
    loot = e.__traceback__

try:
    raiser()
except ValueError as e:
    loot = e.__reduce__()

try:
    raiser()
except ValueError as e:
    loot = e.__setstate__({'x': 1})

try:
    raiser()
except ValueError as e:
    loot = e.__dict__

try:
    raiser()
except ValueError as e:
    loot = e.with_traceback(e).__traceback__

try:
    raiser()
except ValueError as e:
    e.__traceback__ = None

try:
    raiser()
except ValueError as e:
    e.__class__ = KeyError

try:
    given.nothing
except AttributeError as e:
    loot = e.obj

try:
    given.nothing
except AttributeError as e:
    loot = AttributeError.obj.__get__(e)

AttributeError('x', obj=given, name='y').obj

AttributeError.obj

try:
    cap.nothing
except AttributeError as e:
    loot = '{0.obj}'.format(e)

try:
    [].nothing
except AttributeError as e:
    loot = getattr(e, 'obj', None)

NameError('x', name='y').__reduce__()

ImportError('x', path=cap).path.__globals__

StopIteration(cap).value.__code__

SystemExit(cap).code.__globals__

OSError(2, 'x', cap).filename.__globals__

UnicodeDecodeError('utf-8', b'x', 0, 1, 'r').object.__class__.__subclasses__

SyntaxError('x', ('f', 1, 1, cap)).text.__globals__

KeyError(given).args[0].__dict__

BaseException.__new__(ValueError, 1).__traceback__.tb_frame

BaseException.__traceback__.__get__(ValueError())

BaseException.args.__set__(ValueError(), cap).x

BaseException.__context__.__get__(KeyError()).x

try:
    try:
        raiser()
    except ValueError:
        raise KeyError('own')
except KeyError as e:
    loot = e.__context__.__traceback__

try:
    raise raiser
except TypeError as e:
    loot = e.__context__ or e.__cause__
''')

works(r'''
class Own(Exception):
    def __init__(self, code):
        super().__init__('own', code)
        self.code = code
try:
    try:
        raise Own(5)
    except Own as e:
        raise KeyError('k') from e
except KeyError as e:
    result = e.__cause__.code, e.__cause__.args, e.__context__ is e.__cause__, e.__traceback__, str(e)

try:
    raiser('public')
except ValueError as e:
    e.note = 1
    result = str(e), e.args, e.note, type(e) is ValueError, isinstance(e, Exception)
''')
