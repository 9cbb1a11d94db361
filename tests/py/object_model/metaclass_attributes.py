# Attribute lookup on classes consults the metaclass after the MRO.
class Meta(type):
    on_meta = 'meta'
    both = 'meta both'
    def method(cls): return 'meta method of ' + cls.__name__
    @property
    def prop(cls): return 'meta property ' + cls.__name__
    def __getattr__(cls, name): return 'meta getattr ' + name
    def __len__(cls): return 42
    def __iter__(cls): return iter([cls.__name__])
    def __contains__(cls, x): return x == 1
    def __getitem__(cls, k): return (cls.__name__, k)
    def __add__(cls, o): return 'added'
    def __repr__(cls): return 'repr of ' + cls.__name__
    def __bool__(cls): return False
class A(metaclass=Meta):
    both = 'class both'
    prop = 'shadowed by data descriptor on meta'
print(A.on_meta, A.both, A.method(), A.prop, A.nothing)
print(len(A), list(A), 1 in A, A['k'], A + 1, A, bool(A))
try:
    A().on_meta
except AttributeError as e:
    print(e)
try:
    len(A())
except TypeError as e:
    print(e)
