# A folder without __init__ is a namespace package.
import ns.part
print(ns.part.NAME, ns.__name__, hasattr(ns, '__file__') and ns.__file__)
from ns import part, other_part
print(part.NAME, other_part.get())
