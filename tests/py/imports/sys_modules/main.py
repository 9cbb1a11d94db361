# sys.modules: replacing, deleting, None, and modules made by hand.
import sys
import once
print(sys.modules['once'] is once)
del sys.modules['once']
import once as again
print(again is once, again.count)
class Fake:
    attr = 'fake attribute'
sys.modules['fake'] = Fake()
import fake
print(fake.attr)
from fake import attr
print(attr)
sys.modules['blocked'] = None
try:
    import blocked
except ModuleNotFoundError as e:
    print(e)
M = type(sys)
m = M('handmade', 'its doc')
m.x = 5
sys.modules['handmade'] = m
from handmade import x
print(x, m.__name__, m.__doc__, repr(m))
import swaps
print(swaps)
