f(lambda x: x
