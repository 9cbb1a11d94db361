# Towers of cells with random policies and random attempts to widen them: going inward, authority
# never grows.
import os
import random
import rexec

os.environ['SECRET_A'], os.environ['SECRET_B'] = 'a', 'b'

MODULES = ['math', 'json', 'operator', 'copy', 'string', 'heapq', 'os', 'sys', 'gc', 'threading', 'inspect', '_rexec']
POSIX = ['getcwd', 'getpid', 'stat', 'listdir', 'readlink', 'remove', 'mkdir', 'symlink']
SYS = ['maxsize', 'version', 'platform', 'stdout', 'setrecursionlimit', '_getframe']
BUILTINS = ['getattr', 'exec', 'eval', 'compile', 'vars', 'globals', 'print', 'input']
ATTEMPTS = [
    "import rexec\nrexec.set_limits(__builtins__, {})",
    "import rexec\nrexec.set_options(__builtins__, own_dict=True)",
    "import rexec\nrexec.RExec.ok_path = ('/',)",
    "import rexec\nrexec.RExec.ok_builtin_modules += ('gc', 'os')",
    "import sys\nsys.path.append('/')\nsys.builtin_module_names += ('gc',)",
    "import sys\nsys.modules['gc'] = sys\ndel sys.modules['gc']",
    "import os\nos.environ = dict(os.environ)",
    "import rexec\nrexec.unbrand(globals())",
    "__builtins__.getattr(rx, 'add_limits')({'max_fuel': 10 ** 9})",
    "me.add_limits({'max_fuel': 10 ** 9})",
    "me.modules.clear()",
    "import rexec\nrexec._held_of(me).ok_path = ('/',)",
    "del __builtins__",
]

# What every cell of a tower runs: says what it can do, tries to widen, and makes the next.
PROGRAM = '''
def can(source):
    try:
        exec(source, {})
    except BaseException:
        return False
    return True
def state():
    here = {'open ' + PATH: can('open(' + repr(PATH) + ').close()'), 'write': can("open('towers.tmp', 'w')"),
            'own dict': can('class A: pass\\\\nA().__dict__')}
    for name in MODULES:
        here['module ' + name] = can('import ' + name)
    for name in POSIX:
        here['os.' + name] = can('import os\\\\nos.' + name)
    for name in SYS:
        here['sys.' + name] = can('import sys\\\\nsys.' + name)
    for name in BUILTINS:
        here['builtin ' + name] = can(name)
    for name in ('SECRET_A', 'SECRET_B'):
        here['variable ' + name] = can('import os\\\\nos.environ[' + repr(name) + ']')
    return here
report(len(LEVELS), 'before', state())
for attempt in ATTEMPTS[len(LEVELS)]:
    try:
        exec(attempt)
    except BaseException:
        pass
report(len(LEVELS), 'after', state())
if LEVELS:
    import rexec
    space = {'RExec': rexec.RExec}
    exec(LEVELS[0], space)
    inner = space['Policy'](limits=space['LIMITS'])
    main = inner.add_module('__main__')
    main.report, main.LEVELS, main.ATTEMPTS, main.PROGRAM = report, LEVELS[1:], ATTEMPTS, PROGRAM
    main.MODULES, main.POSIX, main.SYS, main.BUILTINS, main.PATH = MODULES, POSIX, SYS, BUILTINS, PATH
    main.me = inner
    try:
        inner.r_exec(PROGRAM)
    finally:
        report(len(LEVELS), 'end', state())
else:
    while True:
        pass
'''


def some(chance, names):
    return tuple([name for name in names if chance.random() < 0.6])


def policy(chance):
    lines = ['class Policy(RExec):']
    lines.append(f'    ok_builtin_modules = {some(chance, MODULES) + ("rexec",)!r}')
    lines.append(f'    ok_posix_names = {some(chance, POSIX)!r}')
    lines.append(f'    ok_sys_names = {some(chance, SYS)!r}')
    lines.append(f'    ok_environ_names = {some(chance, ("SECRET_A", "SECRET_B"))!r}')
    lines.append(f'    nok_builtin_names = RExec.nok_builtin_names + {some(chance, ("vars", "input", "compile"))!r}')
    lines.append(f'    ok_own_dict = {chance.random() < 0.5}')
    if chance.random() < 0.3:
        lines.append('    def r_open(self, *args):\n        raise OSError("closed")')
    lines.append(f'LIMITS = {{"max_fuel": {chance.randint(20, 60) * 100000}}}')
    return '\n'.join(lines) + '\n'


def tower(seed):
    chance = random.Random(seed)
    height = chance.randint(2, 4)
    levels = [policy(chance) for _ in range(height)]
    attempts = [chance.sample(ATTEMPTS, 4) for _ in range(height)]
    seen = {}

    def report(level, when, state):
        seen.setdefault(level, []).append((when, {name for name, yes in state.items() if yes}))

    space = {'RExec': rexec.RExec}
    exec(levels[0], space)
    limit = space['LIMITS']['max_fuel']
    outer = space['Policy'](limits=space['LIMITS'])
    main = outer.add_module('__main__')
    main.report, main.LEVELS, main.ATTEMPTS, main.PROGRAM = report, levels[1:], attempts, PROGRAM
    main.MODULES, main.POSIX, main.SYS, main.BUILTINS, main.PATH = MODULES, POSIX, SYS, BUILTINS, os.devnull
    main.me = main.rx = None
    try:
        outer.r_exec(PROGRAM)
        end = 'ended'
    except rexec.LimitExceeded as stop:
        end = stop.limit
    except Exception as error:
        end = type(error).__name__
    problems = []
    allowed = None
    for level in sorted(seen, reverse=True):
        first = seen[level][0][1]
        for when, now in seen[level]:
            if now - first:
                problems.append(f'level {level} {when} grew by {sorted(now - first)}')
        if allowed is not None and first - allowed:
            problems.append(f'level {level} has more than the one around it: {sorted(first - allowed)}')
        allowed = first
    if outer.usage()['fuel'] > limit + 50000:
        problems.append(f'used {outer.usage()["fuel"]} of {limit}')
    sizes = [len(seen[level][0][1]) for level in sorted(seen, reverse=True)]
    return sizes, end, problems


# The sizes show that there is authority, and that most policies take some away.
ends, bad = set(), []
for seed in range(24):
    sizes, end, problems = tower(seed)
    print('tower', seed, 'allows', sizes)
    ends.add(end)
    bad += [f'tower {seed}: {problem}' for problem in problems]
print('ends:', sorted(ends))
print('authority grew:', bad)
