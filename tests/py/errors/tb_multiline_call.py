# A call over several lines shows all the lines it spans.
def f(*args, **kw):
    raise ValueError('multi')

f(
    1,
    2,
    key='value',
)
