# Dotted names are value patterns, compared with ==.
class Color:
    RED = 1
    GREEN = 'g'
    class Deep:
        X = (1, 2)
class Loud:
    def __eq__(self, o):
        print('eq', o)
        return o == 'g'
def f(v):
    match v:
        case Color.RED: return 'red'
        case Color.GREEN: return 'green'
        case Color.Deep.X: return 'deep'
        case _: return 'none'
print(f(1), f(True), f('g'), f((1, 2)), f([1, 2]))
print(f(Loud()))
try:
    match 1:
        case Color.BLUE: pass
except AttributeError as e:
    print(e)
