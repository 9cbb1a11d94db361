# An error in __next__ points at the iterable of the for statement.
class It:
    def __iter__(self):
        return self
    def __next__(self):
        raise ValueError('next failed')

for x in It():
    pass
