# Unhashable key in a dict display.
key = [1]
d = {'a': 1, key: 2}
