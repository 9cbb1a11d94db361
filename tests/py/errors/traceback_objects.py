# Traceback objects: identity, links and assignment.
import sys, types
def inner(): 1 / 0
def outer(): inner()
try: outer()
except ZeroDivisionError as e:
    tb = e.__traceback__
    print(tb is e.__traceback__, tb is sys.exc_info()[2], tb.tb_next is tb.tb_next)
    lines = []
    while tb:
        lines.append((tb.tb_lineno, tb.tb_frame.f_code.co_name))
        tb = tb.tb_next
    print(lines)
    tb = e.__traceback__
    for bad in (tb, 5):
        try: tb.tb_next = bad
        except (ValueError, TypeError) as x: print(type(x).__name__, x)
    try: del tb.tb_next
    except TypeError as x: print(x)
    made = types.TracebackType(None, tb.tb_frame, 1, 99)
    print(made.tb_lineno, made.tb_lasti, made.tb_next, made.tb_frame is tb.tb_frame)
    tb.tb_next = made
    print(e.__traceback__.tb_next.tb_lineno)
    other = ValueError().with_traceback(tb)
    print(other.__traceback__ is tb)
    other.__traceback__ = None
    print(other.__traceback__)
    for args in ((), (1, tb.tb_frame, 1, 1), (None, 1, 1, 1)):
        try: types.TracebackType(*args)
        except TypeError as x: print(x)
for bad in (5, "x"):
    try: ValueError().__traceback__ = bad
    except TypeError as x: print(x)
try:
    raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
except ExceptionGroup as g:
    a, b = g.split(ValueError)
    print(a.__traceback__ is g.__traceback__ is b.__traceback__)
