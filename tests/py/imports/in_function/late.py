print('late loads')
NAME = 'late name'
