# What is written to a file that nobody closes is there when it is opened again.
import os

name = 'files_never_closed.tmp'
open(name, 'w').write('dropped at once')
print(open(name).read())


def put(text):
    f = open(name, 'ab')
    f.write(text)


put(b', then')
put(b' more')
print(open(name).read(), os.path.getsize(name))
for i in range(100):
    open(f'{name}{i}', 'w').write(str(i))
print(sum(int(open(f'{name}{i}').read()) for i in range(100)))
for i in range(100):
    os.remove(f'{name}{i}')
os.remove(name)
