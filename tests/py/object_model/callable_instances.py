# __call__ makes instances callable; looked up on the type.
class Add:
    def __init__(self, n): self.n = n
    def __call__(self, x, *, twice=False): return (x + self.n) * (2 if twice else 1)
add = Add(10)
print(add(5), add(1, twice=True), callable(add), list(map(add, [1, 2])))
add.__call__ = lambda x: 'instance'
print(add(1), add.__call__(1))
class No: pass
n = No()
n.__call__ = lambda: 1
try:
    n()
except TypeError as e:
    print(e)
print(callable(n), callable(No), callable(len), callable(5))
class Chain:
    __call__ = Add(3)
print(Chain()(4))
class NoneCall: __call__ = None
try:
    NoneCall()()
except TypeError as e:
    print(e)
try:
    add()
except TypeError as e:
    print(e)
