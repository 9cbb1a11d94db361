# with_traceback(None) forgets the earlier frames.
def deep():
    raise ValueError('x')
try:
    deep()
except ValueError as e:
    kept = e
raise kept.with_traceback(None)
