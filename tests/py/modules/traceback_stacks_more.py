# traceback: stacks of functions, limits, summaries from lists, walking, exceptions kept for later.
import sys
import traceback


def a(n):
    return b(n)


def b(n):
    if n == 0:
        return traceback.extract_stack()
    return a(n - 1)


s = a(1)
print([f.name for f in s], [f.line for f in s][-2:], s[-1].lineno)
print(len(traceback.extract_stack(limit=1)))


def deep(n):
    if n == 0:
        raise LookupError('bottom')
    deep(n - 1)


try:
    deep(3)
except LookupError as e:
    exc = e
tb = exc.__traceback__
print(len(traceback.extract_tb(tb)), len(traceback.extract_tb(tb, limit=2)), traceback.extract_tb(tb, limit=-1)[0].line, [f.name for f in traceback.extract_tb(tb)])
print(traceback.format_exception(exc, limit=1)[0], len(traceback.format_exception(exc, limit=0)), traceback.format_exception(exc, limit=-1)[-1])
kept = traceback.TracebackException.from_exception(exc, limit=2)
print(len(kept.stack), ''.join(kept.format_exception_only()), kept.exc_type_str)
summary = traceback.StackSummary.from_list([('f.py', 1, 'fn', 'x = 1'), traceback.FrameSummary('g.py', 2, 'gn', line='y')])
print(summary, ''.join(summary.format()), ''.join(traceback.format_list(summary[:1])))
fs = traceback.FrameSummary('h.py', 3, 'hn', line='z', locals={'v': [1]})
print(fs.locals, ''.join(traceback.StackSummary.from_list([fs]).format()))
try:
    try:
        raise ValueError('one')
    except ValueError as e:
        raise TypeError('two') from e
except TypeError as e:
    k = traceback.TracebackException.from_exception(e)
    print(k.__cause__.exc_type_str, k.__context__ is not None, k.__suppress_context__, [x for x in k.format() if 'direct cause' in x], len(list(k.format(chain=False))))
try:
    raise ExceptionGroup('eg', [ValueError(1), TypeError(2)])
except ExceptionGroup as e:
    print(''.join(traceback.format_exception(e)).replace(__file__, 'FILE'))
f = sys._getframe()
print(len(traceback.format_stack(f)), f.f_lineno > 0)
try:
    raise KeyError('no chain') from None
except KeyError as e:
    print(e.__suppress_context__, traceback.format_exc().splitlines()[-1])
