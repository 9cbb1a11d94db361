assert(x = 1)
