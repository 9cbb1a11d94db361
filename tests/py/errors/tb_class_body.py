# An error in a class body has a frame with the name of the class.
class Broken:
    x = 1
    y = x + undefined
