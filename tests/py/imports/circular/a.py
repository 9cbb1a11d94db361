print('a starts')
import b
value = 'a value'
def use():
    return b.value
print('a ends')
