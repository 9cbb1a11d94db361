# Messages call instances of the library's native types by their full names.
import collections
import contextvars
import csv
import hashlib
import io
import queue
import re
import struct
import sys
import threading
import typing
import zlib

objects = [collections.OrderedDict(), collections.deque(), struct.Struct('i'), io.StringIO(), io.BytesIO(),
           io.TextIOWrapper(io.BytesIO()), io.BufferedReader(io.BytesIO()), queue.SimpleQueue(),
           threading.Lock(), threading.RLock(), contextvars.ContextVar('x'),
           contextvars.Context(), csv.reader([]), csv.writer(io.StringIO()), zlib.compressobj(),
           sys.version_info, sys.flags, sys.float_info, typing.TypeVar('T'), re.match('a', 'a')]
for thing in objects:
    for use in (lambda: thing.nope, lambda: thing(), lambda: thing + 1, lambda: -thing,
                lambda: abs(thing), lambda: [][thing], lambda: int(thing), lambda: ''.join([thing])):
        try:
            use()
        except (TypeError, AttributeError) as e:
            print(e)
for thing in (re.match('a', 'a'), collections.deque(), struct.Struct('i')):
    for use in (iter, lambda thing: delattr(thing, 'nope')):
        try:
            print(type(use(thing)).__name__)
        except (TypeError, AttributeError) as e:
            print(str(e).split(' and no ')[0])


class Sub(collections.OrderedDict):
    pass


try:
    Sub() + 1
except TypeError as e:
    print(e)
