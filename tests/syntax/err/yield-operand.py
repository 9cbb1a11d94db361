def f():
    x + yield
