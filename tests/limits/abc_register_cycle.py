# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import abc
class A(abc.ABC): pass
class B(abc.ABC): pass
A.register(B)
try: B.register(A)
except RuntimeError: pass
while 1: issubclass(int,A); issubclass(type('q',(),{}),B)
