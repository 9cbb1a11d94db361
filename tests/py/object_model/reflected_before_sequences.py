# Sequences before an operator and an instance with a reflected method behind it.
class R:
    def __radd__(self, other): return 'radd', other
    def __rmul__(self, other): return 'rmul', other
a=[1]; print(a+R()); print(a*R()); a*=R(); print(a)
b=bytearray(b'x'); b+=R(); print(b)
t=(1,); t+=R(); print(t); s='x'; s+=R(); print(s)
from collections import deque
d=deque([1]); d+=R(); print(d)
d=deque([1]); d*=R(); print(d)
