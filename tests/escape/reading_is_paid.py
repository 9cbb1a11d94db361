# What reading a file or asking `os` makes is paid by the cell that asks, not by nobody.
import os
import rexec
from attempt import verdict

path = 'reading_is_paid.tmp'
with open(path, 'w') as f:
    f.write('line of text\n' * 3000)


def run(source, want, **limits):
    rx = rexec.RExec(limits=limits)
    rx.r_exec(f'path = {path!r}\n' + source)
    return rx.r_eval(want)


for source in r'''
loot = []
while True: loot.append(open(path).read())

loot, file = [], open(path)
while True:
    file.seek(0)
    loot.append(file.read())

loot, file = [], open(path, 'rb')
while True:
    file.seek(0)
    loot.append(file.readlines())

loot, file = [], open(path, 'rb')
while True:
    file.seek(0)
    loot.append(file.getvalue() + b'')

import os
loot = []
while True: loot.append(os.listdir('.'))

import os
loot = []
while True: loot.append(os.stat('.'))

loot = []
while True: loot.append(open(path))
'''.strip('\n').split('\n\n'):
    verdict(lambda: run(source, 'loot', max_memory=1 << 20, max_fuel=3_000_000))

# Work is charged too.
verdict(lambda: run('file = open(path)\nwhile True: file.seek(0); file.read()', 'file', max_fuel=200_000))

# A supervisor's own reading is not the cell's work, whoever called.
def helper():
    with open(path) as f:
        return len(f.read() * 100)


rx = rexec.RExec(limits={'max_memory': 1 << 20, 'max_fuel': 100_000})
rx.add_module('__main__').helper = helper
rx.r_exec('sizes = [helper() for _ in range(20)]')
print('allowed:', rx.r_eval('set(sizes)'))

print('allowed:', run('''
with open(path) as f: first, rest = f.readline(), f.read()
import os
names = os.listdir('.')
''', "first, len(rest), path in names, os.stat(path).st_size", max_memory=1 << 20, max_fuel=100_000))
os.remove(path)
