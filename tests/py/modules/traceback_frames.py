# Frames of tracebacks and stacks as summaries and text.
import io
import sys
import traceback


def inner(n):
    return 1 / n


def outer():
    return inner(
        0)


def recurse(n):
    if n:
        return recurse(n - 1)
    raise KeyError('deep')


try:
    outer()
except ZeroDivisionError as e:
    exc = e
tb = exc.__traceback__
for frame in traceback.extract_tb(tb):
    print(frame.lineno, frame.name, frame.line, frame.end_lineno, frame.colno, frame.end_colno)
summary = traceback.extract_tb(tb)
print(type(summary).__name__, len(summary), len(summary[0]), list(summary[1])[1:],
      summary[1] == tuple(summary[1]))
print(repr(summary[2]).split(', line')[1])
print(''.join(traceback.format_tb(tb)).replace(__file__, 'FILE'))
print(''.join(traceback.format_tb(tb, 1)).replace(__file__, 'FILE'))
print(''.join(traceback.format_tb(tb, -1)).replace(__file__, 'FILE'))
print([(f.f_code.co_name, n) for f, n in traceback.walk_tb(tb)])
print(traceback.format_list([('file.py', 3, 'f', 'x = 1'), ('other.py', 4, 'g', None)]))
out = io.StringIO()
traceback.print_tb(tb, file=out)
print(out.getvalue().count('File'))
out = io.StringIO()
traceback.print_exception(exc, file=out)
print(out.getvalue().replace(__file__, 'FILE'))
print(traceback.format_exception(ValueError('no traceback')), traceback.format_exception(None))
print(traceback.format_exception(type(exc), exc, None))
print(traceback.format_exception_only(exc), traceback.format_exception_only(None))


def where():
    return traceback.extract_stack(limit=2)


print([(f.name, f.line) for f in where()])
print([s.splitlines()[1].strip() for s in traceback.format_stack()])
try:
    recurse(6)
except KeyError as e:
    text = ''.join(traceback.format_tb(e.__traceback__)).replace(__file__, 'FILE')
    print(text)
te = traceback.TracebackException.from_exception(exc)
print(te.exc_type_str, str(te), len(te.stack), te.__cause__, te.__context__)
print(list(te.format_exception_only()))
try:
    try:
        outer()
    except ZeroDivisionError as e:
        raise RuntimeError('second') from e
except RuntimeError as e:
    te = traceback.TracebackException.from_exception(e)
    print(te.__cause__.exc_type_str, te.__suppress_context__, len(list(te.format())) > 3)
    print(''.join(te.format(chain=False)).replace(__file__, 'FILE'))
try:
    raise AttributeError('x').with_traceback(None)
except AttributeError as e:
    print(traceback.format_exc().splitlines()[-1])
s = traceback.StackSummary.from_list([('a.py', 1, 'f', 'line')] * 5)
print(s.format())
f = traceback.FrameSummary('a.py', 10, 'name', line='  code  ', locals={'x': 1})
print(f, f.line, f.locals, f == ('a.py', 10, 'name', 'code'))
try:
    traceback.print_exception(ValueError, ValueError('a'))
except ValueError as e:
    print(e)
try:
    traceback.format_exception(3)
except TypeError as e:
    print(e)
