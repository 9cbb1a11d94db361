SIDE = 'side value'
