# An error in a match statement's subject and in a class pattern.
class P:
    __match_args__ = ('x',)

def f(p):
    match p:
        case P(1, 2):
            return 1

f(P())
