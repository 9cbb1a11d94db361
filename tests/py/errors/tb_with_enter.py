# Marks of a with item whose __enter__ fails.
class M:
    def __enter__(self):
        raise OSError('cannot open')
    def __exit__(self, *a):
        pass

with M() as m, M() as n:
    pass
