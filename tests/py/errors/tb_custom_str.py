# A user exception's __str__ is used; the module __main__ is not shown.
class Custom(Exception):
    def __init__(self, code):
        self.code = code
    def __str__(self):
        return f'code {self.code}'

class Outer:
    class Nested(Exception):
        pass

try:
    raise Custom(7)
except Custom:
    raise Outer.Nested('qualified name')
