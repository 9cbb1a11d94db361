X = 'x of mod'
