# The modules that hand out frames, code or the system can't be imported by a cell.
from attempt import attack, allow

for name in ('sys', 'os', 'inspect', 'gc', 'ctypes', 'threading', 'marshal', 'importlib', 'subprocess'):
    attack(f'import {name}\nloot = {name}')
attack("loot = __import__('os')")
attack('from os import system as loot')
allow('import math\nresult = math.floor(2.5)')
