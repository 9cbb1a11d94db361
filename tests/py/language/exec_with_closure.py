# exec of code with free variables: the closure argument and its errors.
def outer():
    v = [1]
    def inner():
        v.append(len(v) + 1)
        return v
    return inner
inner = outer()
exec(inner.__code__, {}, closure=inner.__closure__)
print(inner())
import types
cell = types.CellType([10])
exec(inner.__code__, {}, closure=(cell,))
print(cell.cell_contents, inner.__code__.co_freevars)
def plain(): pass
for code, kw in [(inner.__code__, {}), (inner.__code__, {'closure': ()}), (inner.__code__, {'closure': 5}),
                 (inner.__code__, {'closure': (1,)}), (inner.__code__, {'closure': [cell]}),
                 (plain.__code__, {'closure': (cell,)}), ('1', {'closure': (cell,)}), (plain.__code__, {'closure': None})]:
    try:
        exec(code, {}, **kw)
        print('ran')
    except TypeError as e:
        print(type(e).__name__, e)
try:
    eval(inner.__code__)
except TypeError as e:
    print(e)
