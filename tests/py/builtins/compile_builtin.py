# compile: modes, errors, filename, flags by keyword.
c = compile('a + b', 'calc', 'eval')
print(eval(c, {'a': 1, 'b': 2}), c.co_filename, c.co_name, type(c).__name__)
ns = {}
exec(compile('def f(x):\n    return x * 2\ny = f(4)', '<s>', 'exec'), ns)
print(ns['y'], ns['f'].__code__.co_filename, ns['f'].__code__.co_firstlineno)
exec(compile('1 + 1\nNone\n"text"\n' .splitlines()[0], '<s>', 'single'))
print(eval(compile('5', 'f', mode='eval')), compile(source='1', filename='f', mode='eval').co_consts is not None)
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: compile('1 +', 'f', 'eval'), lambda: compile('x = 1', 'f', 'eval'), lambda: compile('1', 'f', 'bad'), lambda: compile('1', 'f'), lambda: compile(5, 'f', 'exec'), lambda: compile('1', 5, 'exec'), lambda: compile('a\0b', 'f', 'exec'), lambda: eval(5), lambda: exec(5), lambda: eval('1', 5), lambda: exec('1', {}, 5), lambda: eval('a', None, {'a': 1}), lambda: exec('x', []), lambda: compile('if 1:\nx', 'f', 'exec'), lambda: compile('return', 'f', 'exec')):
    attempt(f)
print(eval(b'1 + 1'), eval('\t 3'), exec('') is None, eval('(\n1,\n2)'))
try:
    eval('\n\n  1 + * 2')
except SyntaxError as e:
    print(e.lineno, e.offset, e.text, e.filename, e.msg, e.end_lineno, e.end_offset)
code = compile('def g():\n  yield 1\n', 'm', 'exec')
d = {}
exec(code, d); exec(code, d)
print(list(d['g']()))
