# Floats with a fixed number of digits are rounded exactly, halves to even.
import random
random.seed(5)
for i in range(200):
    m=random.choice([1,1e3,1e-3,1e9,1e15]); x=random.random()*m; p=random.randrange(0,12)
    y=round(x*8)/8
    print('%.*f %.*f' % (p,x,p,y))

