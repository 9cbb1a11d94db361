# The small sys and the builtins module of a host's cell, and that its raw subcells get no sys.
# padcell cell
import builtins
import sys

def tried(what, action):
    try:
        print(what, action())
    except BaseException as e:
        print(what, 'blocked:', type(e).__name__, e)

print(dir(sys))
print(sys.argv, sys.path, sys.version_info[:3], sys.byteorder, sys.maxsize)
print(sorted(sys.modules), sys.modules['sys'] is sys, 'gc' in sys.builtin_module_names)
for name in ('_getframe', '_current_frames', 'settrace', 'setprofile', 'setrecursionlimit', 'excepthook',
             'meta_path', 'path_hooks', 'intern', 'getrefcount', 'executable', '__stdout__'):
    tried(name, lambda: getattr(sys, name))
tried('sys.__dict__', lambda: sys.__dict__)
tried('sys.stdout.__dict__', lambda: sys.stdout.__dict__)
tried('sys.exit.__self__', lambda: sys.exit.__self__)
tried('another stream', lambda: type(sys.stdout)(0))
try:
    1 / 0
except ZeroDivisionError:
    print(sys.exc_info())

class Stream:
    def write(self, text):
        sys.__class__
        real.write(text.upper())
real, sys.stdout = sys.stdout, Stream()
print('redirected')
sys.stdout = real
print(real.write('written\n'))

print(builtins.len is len, __builtins__ is builtins, sys.modules['builtins'] is builtins)
builtins.own = 'seen'
print(own)
for name in ('gc', 'os', 'posix', 'inspect', 'threading', 'importlib', 'marshal', '_padcell', '_rexec', 'ctypes'):
    tried(name, lambda: __import__(name))

raw = {'__builtins__': {'__import__': __import__, 'print': print}}
tried('raw', lambda: exec('import math\nprint(math.pi)\nimport sys', raw))
raw['__builtins__']['print'] = None
tried('below', lambda: exec("exec('import sys', {'__builtins__': {'__import__': __import__}})",
                            {'__builtins__': {'exec': exec, '__import__': __import__}}))

import rexec
rx = rexec.RExec()
rx.s_exec('import sys\nsys.stdout.write(str(sys.version_info[0]) + sys.argv[0])\nprint(sorted(sys.modules))')
tried('narrow', lambda: rx.r_exec('import sys\nsys.setrecursionlimit(10)'))
