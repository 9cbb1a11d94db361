# A global statement anywhere in a text reaches the text's own top level, even under two dicts.
def run(text, **start):
    g, l = dict(start), {}
    exec(text, g, l)
    g.pop("__builtins__", None)
    print(sorted(k for k in g), sorted(k for k in l))
run("x = 1")
run("x = 1\ndef f():\n  global x\n  return x\nprint(f())")
run("def f():\n  global y\n  y = 3\nf()\nprint(y)")
run("x = 7\ndef f():\n  x = 1\n  def g():\n    global x\n    def h(): return x\n    return h()\n  return g()\nprint(f(), x)")
run("class A:\n  global z\n  z = 4\nprint(z)")
run("for i in range(3): pass\ndef f():\n  global i\n  i += 10\nf()\nprint(i)")
