print('loading broken')
1 / 0
