# Frames named <lambda>.
pick = lambda d, k: d[k]
print(list(map(lambda k: pick({'a': 1}, k), 'ab')))
