# except* blocks must not be left by return, break or continue; loops and functions inside are free.
def show(text):
    try:
        compile(text, '<s>', 'exec')
        print('compiles')
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset)
show('try: pass\nexcept* A: break')
show('for x in y:\n  try: pass\n  except* A: break')
show('for x in y:\n  try: pass\n  except* A: continue')
show('def f():\n  try: pass\n  except* A: return')
show('def f():\n  try: pass\n  except* A:\n    if x: return')
show('def f():\n  try: pass\n  except* A:\n    for i in j: break')
show('def f():\n  try: pass\n  except* A:\n    def g(): return 1')
show('def f():\n  try: return\n  except* A: pass\n  else: return\n  finally: return')
show('def f():\n  try: pass\n  except* A: (yield)')
show('try: pass\nexcept*: pass')
show('try: pass\nexcept* A: pass\nexcept B: pass')
