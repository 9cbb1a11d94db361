# eval, exec and compile: namespaces, modes, flags, sources that aren't text, builtins.
for t in [
    "eval('1 + 1'), eval(' 1'), eval('x', {'x': 5}), eval('x + y', {'x': 1}, {'y': 2}), eval(compile('2', 'f', 'eval')), eval(b'3'), eval('[i for i in range(2)]'), eval('len', {}) is len, eval('__builtins__', {'__builtins__': 5}), eval('x', {'x': 1}, None)",
    "eval('')",
    "eval('a = 1')",
    "eval('1\\n2')",
    "eval('x', {})",
    "eval('len([])', {'__builtins__': {}})",
    'eval(5)',
    "eval('1', 5)",
    "eval('1', {}, 5)",
    "eval('1\\x00')",
    'eval()',
    "eval('1', globals={'a': 1}), eval('a', locals={'a': 3}, globals={})",
    "exec('x', {}, {})",
    'exec(5)',
    "exec('1', [])",
    "exec('yield 1')",
    "compile('1 +', 'f', 'eval')",
    "compile('x', 'f', 'nope')",
    "compile('x = 1', 'f', 'eval')",
    "compile('x\\ny', 'f', 'single')",
    "compile(5, 'f', 'exec')",
    "compile('x', 5, 'exec')",
    "compile('x', 'f')",
    "compile('x', 'f', 'exec', flags=10**6)",
    "compile('\\x00', 'f', 'exec')",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
