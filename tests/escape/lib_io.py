# In-memory streams are streams; files are not to be had by way of io.
from attempt import attempts, works

import io
stream = io.StringIO()

attempts('''
import io
loot = io.open('/etc/passwd')

import io
loot = io.FileIO('/etc/passwd')

import io
loot = io.open_code('/etc/passwd')

import io
loot = io.TextIOWrapper('/etc/passwd').read()

import io
loot = io.BufferedReader

import io
loot = io.StringIO().__class__.__init__.__globals__

import io
loot = io.StringIO('x').__dict__

import io
loot = io.StringIO('x').__reduce_ex__(2)

import io
loot = io._io or io.os

import io
class F(io.StringIO):
    def write(self, text):
        global loot
        loot = cap.__globals__
print('x', file=F())

import io
loot = io.BytesIO(b'x').getbuffer().obj.__class__.__subclasses__()

'root' in type(stream)('/etc/passwd').read() or None

stream.buffer.raw.name
''', stream=stream)

works(r'''
import io
s = io.StringIO('a\nb\n')
b = io.BytesIO()
b.write(b'xyz')
result = s.readlines(), b.getvalue(), io.TextIOWrapper(io.BytesIO(b'q\n')).read()

print('to', 'it', file=stream)
result = stream.getvalue()
''', stream=stream)
