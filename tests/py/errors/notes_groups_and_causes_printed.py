# Tracebacks of notes, causes, contexts and groups as text, without the places.
import traceback
def show(e): print('\n'.join(l for l in ''.join(traceback.format_exception(e)).split('\n') if 'File' not in l and not l.strip(' |').startswith(('raise', '^', '~', '1 / 0', 'f('))))
def chain():
    try:
        try:
            1 / 0
        except ZeroDivisionError as e:
            e.add_note('first\nnote')
            raise KeyError('k') from e
    except KeyError as e:
        e.add_note('second')
        raise TypeError('t')
try:
    chain()
except TypeError as e:
    show(e)
try:
    try:
        raise ValueError('v')
    except ValueError:
        raise OSError(2, 'msg', 'file') from None
except OSError as e:
    e.__notes__ = ['a', 5, 'b']
    show(e)
g = ExceptionGroup('g', [ValueError(1), ExceptionGroup('inner', [KeyError('x'), TypeError()])])
g.add_note('group note')
g.exceptions[0].add_note('leaf note')
try:
    raise g
except ExceptionGroup as e:
    show(e)
class NoStr(Exception):
    def __str__(self): raise RuntimeError
class Multi(Exception):
    def __str__(self): return 'two\nlines'
class Empty(Exception): pass
for e in (NoStr(), Multi(), Empty(), Empty(''), Exception(None), KeyError('a\nb'), SystemExit(3), StopIteration(5), Exception('é\x00\x1b')):
    print(repr(traceback.format_exception_only(e)))
e = Exception('bad notes'); e.__notes__ = 'text'
print(traceback.format_exception_only(e))
e.__notes__ = 5
print(traceback.format_exception_only(e))
for bad in ('Exception().add_note(5)', 'Exception().add_note()'):
    try:
        eval(bad)
    except TypeError as x:
        print(x)
e = Exception(); e.add_note('n')
print(e.__notes__, e.__dict__, ExceptionGroup('x', [e]).derive([e]).message, e.with_traceback(None) is e)
