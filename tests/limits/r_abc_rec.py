# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import abc
class A(abc.ABC):
    @classmethod
    def __subclasshook__(c,x): return issubclass(x,c)
issubclass(int,A)
