# What the compiler warns about goes to standard error, with the line of a file; filters make errors of it.
import warnings
x = 1
if x is 1: print('is')
if x is not "a": print('is not')
y = "\d" + '\q'
z = b"\d"
print('\400', f'\d{x}', len(y), len(z))
assert (x, "msg")
for text in ['"abc" ()', '[1, 2] [1, 2]', '1 [0]', '(1)(2)', '"a" ["b"]', '{1} [0]', '(lambda: 0)[1]']:
    try:
        eval(text)
    except TypeError as e:
        print(e)
exec("x = '\\d'")
compile("assert (1, 2)", "<foo>", "exec")
warnings.warn("hello")
def f():
    warnings.warn("in f", UserWarning, stacklevel=2)
f()
f()
b = True
print(~b)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    compile("\n1 is 2", "<foo>", "exec")
    ~b
    print([(str(w.message)[:40], w.category.__name__, w.lineno) for w in seen])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        compile("x = 1 is 1", "<bar>", "exec")
    except SyntaxError as e:
        print(type(e), e.msg, e.filename, e.lineno)
    try:
        ~b
    except DeprecationWarning as e:
        print(str(e)[:50])
