x = [*a or b]
