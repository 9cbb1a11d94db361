def f[T=1, U](): pass
