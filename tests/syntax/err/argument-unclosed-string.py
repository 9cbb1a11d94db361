f("a, b)
