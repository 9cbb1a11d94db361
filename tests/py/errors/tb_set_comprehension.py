# Unhashable element in a set comprehension.
rows = [[1], [2]]
s = {row for row in rows}
