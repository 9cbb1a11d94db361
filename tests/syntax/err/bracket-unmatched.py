y]
