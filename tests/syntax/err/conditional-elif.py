x = a if b elif c
