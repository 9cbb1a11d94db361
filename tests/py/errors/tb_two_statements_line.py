# The line is shown whole when several statements are on it.
x = 1; y = 0; print(x // y); print('no')
