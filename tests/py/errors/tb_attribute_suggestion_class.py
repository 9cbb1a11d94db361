# Suggestion for a class attribute reached through the class.
class Color:
    CRIMSON = 1

print(Color.CRIMSEN)
