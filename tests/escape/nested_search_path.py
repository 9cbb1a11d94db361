# A subcell searches only the folders its cell's imports search, and opens what its cell's `open` opens.
import os
import rexec
from attempt import verdict

for folder in ('nested_inner.tmp', 'nested_outer.tmp'):
    os.makedirs(folder, exist_ok=True)
for name, text in (('nested_inner.tmp/given.py', 'value = 1\n'), ('nested_outer.tmp/kept.py', 'value = 2\n')):
    with open(name, 'w') as f:
        f.write(text)


class Policy(rexec.RExec):
    ok_path = ('nested_inner.tmp',)

    def r_open(self, file, mode='r', *rest):
        if not file.startswith('nested_inner.tmp/') or '..' in file:
            raise OSError(f'not for you: {file}')
        return super().r_open(file, mode, *rest)


def run(source, want='loot'):
    rx = Policy()
    rx.r_exec('import rexec\n' + source)
    return rx.r_eval(want)


for source in r'''
class Q(rexec.RExec): ok_path = ('nested_inner.tmp', 'nested_outer.tmp')
loot = Q().r_import('kept')

class Q(rexec.RExec): ok_path = ('nested_inner.tmp/../nested_outer.tmp',)
loot = Q().r_import('kept')

import sys
sys.path.append('nested_outer.tmp')
class Q(rexec.RExec): ok_path = ('nested_outer.tmp',)
loot = Q().r_import('kept')

class H(rexec.RHooks):
    def default_path(self): return ['nested_outer.tmp']
loot = rexec.RExec(H()).r_import('kept')

loot = rexec.RHooks().openfile('nested_outer.tmp/kept.py')

rexec.RExec().r_execfile('nested_outer.tmp/kept.py')
loot = 1
'''.strip('\n').split('\n\n'):
    verdict(lambda: run(source))

for source in r'''
class Q(rexec.RExec): ok_path = ('nested_inner.tmp', 'nested_outer.tmp')
q = Q()
result = q.r_import('given').value, q.r_eval("__import__('sys').path"), q.hooks.default_path()

q = rexec.RExec()
q.r_execfile('nested_inner.tmp/given.py')
result = q.r_eval('value')

class Q(rexec.RExec): ok_path = ('nested_inner.tmp',)
q = Q()
q.r_exec("""
import rexec
class R(rexec.RExec): ok_path = ('nested_inner.tmp', 'nested_outer.tmp')
r = R()
found = r.r_import('given').value, r.hooks.default_path()
""")
result = q.r_eval('found')
'''.strip('\n').split('\n\n'):
    try:
        print('allowed:', run(source, 'result'))
    except BaseException as e:
        print('refused:', type(e).__name__, e)

for folder, name in (('nested_inner.tmp', 'given.py'), ('nested_outer.tmp', 'kept.py')):
    os.remove(f'{folder}/{name}')
    os.rmdir(folder)
