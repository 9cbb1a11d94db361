# Messages with newlines and empty messages.
try:
    raise ValueError
except ValueError:
    raise RuntimeError('line one\nline two')
