# Frames of a metaclass called by a class statement.
class Meta(type):
    def __new__(mcls, name, bases, ns):
        if 'forbidden' in ns:
            raise ValueError(f'{name} has a forbidden name')
        return super().__new__(mcls, name, bases, ns)

class Ok(metaclass=Meta):
    pass

class Bad(metaclass=Meta):
    forbidden = 1
