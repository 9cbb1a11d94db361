thing = 'a string'
other = 'other string'
