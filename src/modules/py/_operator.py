"""The functions of operator under the name that they carry: pickling asks for it."""

from operator import *
