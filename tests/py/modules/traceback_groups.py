# traceback: groups, notes, chains, syntax errors and suggestions as text.
import traceback

eg = ExceptionGroup('outer', [ValueError('v'), ExceptionGroup('inner', [TypeError('t'), KeyError('k')])])
eg.add_note('a note')
print(''.join(traceback.format_exception(eg)))
print(''.join(traceback.format_exception_only(eg)), ''.join(traceback.format_exception_only(eg, show_group=True)))
e = ValueError('multi\nline')
e.add_note('first\nsecond')
e.add_note('third')
print(traceback.format_exception_only(e), traceback.format_exception_only(ValueError()), traceback.format_exception_only(KeyError('x')))
e.__notes__ = 'not a list'
print(traceback.format_exception_only(e))
e.__notes__ = [1, 'b']
print(traceback.format_exception_only(e))
try:
    compile('a b', 'file.py', 'exec')
except SyntaxError as s:
    print(''.join(traceback.format_exception_only(s)))
    te = traceback.TracebackException.from_exception(s)
    print(te.filename, te.lineno, te.offset, te.text, te.msg, te.exc_type_str)


class Bad(Exception):
    def __str__(self):
        raise RuntimeError

    class Inner(Exception):
        pass


print(traceback.format_exception_only(Bad()), traceback.format_exception_only(Bad.Inner('x')))
try:
    try:
        raise ValueError('context')
    except ValueError:
        raise KeyError('second')
except KeyError as k:
    lines = traceback.format_exception(k)
    print(len(lines) > 3, [x.strip() for x in lines if 'During' in x or x.startswith(('Val', 'Key'))])
    k.__suppress_context__ = True
    print(len(traceback.format_exception(k)), traceback.format_exception(k, chain=False)[-1])
try:
    [].appendd
except AttributeError as a:
    print(traceback.format_exception_only(a), str(a))
try:
    prnt
except NameError as n:
    print(traceback.format_exception_only(n))
te = traceback.TracebackException(ValueError, ValueError('x'), None)
print(list(te.format()), te == traceback.TracebackException(ValueError, ValueError('x'), None), te.stack, te.exceptions)
teg = traceback.TracebackException.from_exception(eg)
print(len(teg.exceptions), teg.exceptions[1].exceptions[0].exc_type_str, str(teg))
