# What an inner cell may import is never more than what each cell around it may.
import rexec
from attempt import attack, allow, cell

class Narrow(rexec.RExec):
    ok_builtin_modules = ('math', 'rexec')

# Raw cells inside a cell of the framework, each made by the code of the one around it, with the
# interpreter's own __import__ handed in by mistake.
STEP = '''
if depth:
    depth -= 1
    exec(STEP, {'__builtins__': {'__import__': imp, 'exec': exec}, 'imp': imp, 'STEP': STEP, 'LAST': LAST,
                'depth': depth, 'out': out})
else:
    exec(LAST)
'''
for depth in range(4):
    for name in ('json', 'functools', 'gc', 'threading', '_rexec'):
        main = Narrow().add_module('__main__')
        main.imp, main.STEP, main.depth, main.out = __import__, STEP, depth, []
        main.LAST = f'import {name}\nout.append({name})'
        attack(STEP + 'loot = out', vars(main))
    main.depth, main.LAST = depth, 'import math\nout.append(math.floor(2.5))'
    allow(STEP + 'result = out', vars(main))

# A subcell of the framework asks for more, by subclass and by argument.
for asked in ("('json', 'functools', 'os', 'sys', 'gc')", "rexec.RExec.ok_builtin_modules + ('threading',)"):
    rx = Narrow()
    space = vars(rx.add_module('__main__'))
    attack(f'''
import rexec
class Wide(rexec.RExec):
    ok_builtin_modules = {asked}
inner = Wide()
inner.r_exec('import json')
loot = inner
''', space)
    allow(f'''
import rexec
class Wide(rexec.RExec):
    ok_builtin_modules = {asked} + ('math',)
inner = Wide()
inner.r_exec('import math')
result = inner.r_eval('math.floor(3.5)')
''', space)
