# A filter makes what the compiler warns about an error with its place; after parsing there is no text any more.
import warnings


def show(source):
    try:
        compile(source, '<made up>', 'exec')
    except SyntaxError as e:
        print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset), repr(e.text))
    else:
        print(repr(source), 'compiles')


with warnings.catch_warnings():
    warnings.simplefilter('error', SyntaxWarning)
    for source in ('assert(x, "msg")', 'x is 1', 'y = 1 is not x', 'x = "\\d"\n', '1 if x else 2()', '[1](2)', 'x = [1]["a"]',
                   '\n\n   \nif 1:\n  1(2)', '(1)(2)', 'f"{1(2)}"', '{1: 2}(3)', '"a"["b"]', 'None[0]', '(lambda: 1)[0]'):
        show(source)
for source in ('return', 'x = 1\nbreak', 'def f():\n  continue', 'def f(a, a): pass', 'class C:\n  yield', 'await x',
               'def f():\n  global x\n  x: int', 'def f():\n  x = 1\n  global x', 'nonlocal x', 'f() = 1', 'x +', 'from __future__ import nothing'):
    show(source)
