def boom():
    raise ValueError('while importing')
boom()
