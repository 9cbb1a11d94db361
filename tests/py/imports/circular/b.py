print('b starts')
import a
print('a has value:', hasattr(a, 'value'))
value = 'b value'
def from_a():
    return a.value
print('b ends')
