# tb_lineno, tb_next, tb_frame and names of frames.
def inner():
    local = 'v'
    raise ValueError('x')
def outer():
    inner()
try:
    outer()
except ValueError as e:
    tb = e.__traceback__
while tb:
    f = tb.tb_frame
    print(tb.tb_lineno, f.f_code.co_name, f.f_lineno, sorted(f.f_locals) if f.f_code.co_name != '<module>' else '', f.f_back is None)
    tb = tb.tb_next
def again(e):
    raise e
try:
    try:
        inner()
    except ValueError as e1:
        again(e1)
except ValueError as e2:
    names = []
    t = e2.__traceback__
    while t:
        names.append((t.tb_frame.f_code.co_name, t.tb_lineno))
        t = t.tb_next
    print(names)
e3 = ValueError('never raised')
print(e3.__traceback__)
def cut():
    try:
        inner()
    except ValueError as e:
        raise e.with_traceback(None)
try:
    cut()
except ValueError as e:
    t = e.__traceback__
    print(t.tb_frame.f_code.co_name, t.tb_next.tb_frame.f_code.co_name, t.tb_next.tb_next)
