print('loading once')
count = 1
