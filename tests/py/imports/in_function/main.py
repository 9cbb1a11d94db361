# import inside functions, classes, loops and try.
def f():
    import late
    return late.NAME
print('before')
print(f(), f(), 'late' in globals())
class C:
    from late import NAME
    import late as mod
print(C.NAME, C.mod.NAME)
try:
    import not_there
except ImportError:
    not_there = None
print(not_there)
for name in ('late', 'absent'):
    try:
        m = __import__(name)
        print(m.__name__)
    except ModuleNotFoundError as e:
        print(e)
def g():
    global late
    import late
g()
print(late.NAME)
def h():
    from late import NAME as n
    def inner(): return n
    return inner()
print(h())
import late as a, late as b
print(a is b)
