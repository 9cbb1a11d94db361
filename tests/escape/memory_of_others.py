# Buffers: a view of what a cell was given writes only what it was given to write.
from attempt import attempts, works

attempts(r'''
memoryview(b'abc')[0] = 1

memoryview(b'abc').obj.__class__.__subclasses__

memoryview(bytearray(b'abc')).obj.__reduce_ex__(2)

memoryview(b'abc').__getattribute__('obj').__class__.__base__.__subclasses__

memoryview(cap)

memoryview(given)

bytes(given)

bytearray(cap)

memoryview(b'abc').release.__self__

class B:
    def __buffer__(self, flags): return cap.__globals__
memoryview(B())

class B:
    def __buffer__(self, flags): return memoryview(b'x')
    def __release_buffer__(self, view): global loot; loot = cap.__globals__
bytes(B())
loot = None

class B(bytearray):
    def __len__(self): return 10**9
bytes(B(b'ab'))[2:]

class B(bytes):
    def __bytes__(self): return cap.__code__
bytes(B(b'a'))

bytearray(b'a').__reduce__()

bytes.fromhex.__self__

b''.join.__self__

int.from_bytes(cap)

import struct
struct.unpack_from('P', b'x' * 8, 10**9)

import array
array.array('u', 'a').buffer_info()[0] > 10**9 and array.array('b').__reduce__()

import io
io.BytesIO(b'a').getbuffer().obj.__class__.__subclasses__

import io
io.BytesIO.__init__(given, b'x')

id(cap) > 1 << 48
''')

works(r'''
b = bytearray(b'abc')
m = memoryview(b)
m[0] = 120
import struct, array, io
result = b, m.tobytes(), m[1:].tolist(), bytes(m), struct.unpack('>H', b'ab'), array.array('i', [1, 2]).tolist(), io.BytesIO(b'x').getvalue()
''')
