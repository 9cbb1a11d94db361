# An error while a class is created.
class Base:
    def __init_subclass__(cls, **kw):
        raise TypeError(f'no subclass {cls.__name__}')

class Child(Base, flag=1):
    pass
