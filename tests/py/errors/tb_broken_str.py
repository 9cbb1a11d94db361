# A __str__ that raises.
class Broken(Exception):
    def __str__(self):
        raise KeyError('no str')

raise Broken('x')
