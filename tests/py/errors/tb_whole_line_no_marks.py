# When the failing range is the whole line, no marks are printed.
def boom():
    raise ValueError('x')
boom()
undefined_name
