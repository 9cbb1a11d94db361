# An error raised in __exit__ after an error in the body.
class M:
    def __enter__(self):
        return self
    def __exit__(self, t, v, tb):
        raise RuntimeError('exit failed')

with M() as m:
    m.nothing
