del (a < b)
