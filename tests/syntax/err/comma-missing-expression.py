x = (a + b c)
