# A submodule import binds over a name of the package, and stays overwritten afterwards.
import pkg
print(type(pkg.thing).__name__)
import pkg.thing
print(type(pkg.thing).__name__, pkg.thing.KIND)
from pkg import other
print(other)
import pkg.other
print(type(pkg.other).__name__, other)
from pkg import other as o2
print(type(o2).__name__)
from pkg.exports import exports
print(exports)
import pkg.exports
print(type(pkg.exports).__name__)
