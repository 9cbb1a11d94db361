"""Each module a cell may import is sound: the cell gets its own, and nothing of others with it."""
import rexec

for name in rexec.RExec.ok_builtin_modules:
    rx = rexec.RExec()
    rx.r_exec(f'import {name}')
    found = rexec.audit(rx)
    # What the policy grants of `os` depends on the platform.
    given = [path for what, path in found.surface
             if not what.startswith('entry point') and not path.startswith("sys.modules['posix']")]
    if not found or given:
        print(name, found.holes, given)
print('all modules seen')
