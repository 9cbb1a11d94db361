pass
del a
del a, b.c, d[e]
del (a, b), [c, d], (e)
del (a), (b)
del ()
assert a
assert a, b
raise
raise a
raise a from b
global g
import d
import e.f.g, h.i as j
from k import *
from l import m
from n.o import p as q, r
from . import s
from .. import t
from ... import u
from .... import v
from .w import (x, y as z,)
def f():
    nonlocal_ = 1
    return
    return a
    return a, *b
x = 1; y = 2;
