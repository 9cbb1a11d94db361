# None, Ellipsis, NotImplemented, __debug__ and attempts to change them.
print(None, ..., NotImplemented, __debug__, Ellipsis is ..., bool(...), type(None)(), type(...)(), type(NotImplemented)())
print(None == None, None != 0, [None].index(None), str(None), repr(...), {None: 1}[None])
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: None.x, lambda: None + 1, lambda: None < None, lambda: len(None), lambda: ....x, lambda: type(None)(1), lambda: int(None), lambda: list(None), lambda: setattr(None, 'x', 1)):
    attempt(f)
for src in ('None = 1', 'True = 1', '... = 1', '__debug__ = 1', 'def f(None): pass', 'x.None = 1', 'for None in x: pass', 'f(True=1)'):
    try:
        compile(src, 's', 'exec')
    except SyntaxError as e:
        print(src, '->', e.msg)
len_saved = len
len = lambda x: 'shadowed'
print(len([]))
del len
print(len([]))
