lambda x = 1
