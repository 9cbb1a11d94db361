# Where assignment expressions may stand and which scope they reach.
def f(a, b=(c := 3)): return a + b
print(f(1), c)
print([last := x for x in range(4)], last)
print({(k := i): (v := i * i) for i in range(3)}, k, v)
def g():
    total = 0
    r = [total := total + i for i in range(5)]
    return r, total
print(g())
def h():
    q = 9
    def inner():
        nonlocal q
        return [q := i for i in range(3)]
    inner()
    return q
print(h())
print(f"{(w := 7)} {w}")
print(f"{w:=10}")
if any((hit := i) > 2 for i in range(6)): print(hit)
print((lambda: (z := 5) + z)())
for s in ["y := 1", "(y := 1) = 2", "f(x = y := 1)", "(a.b := 1)", "(a[0] := 1)", "((a,b) := 1)", "x = y := 2",
          "[x := 0 for x in y]", "[i := 0 for i, j in stuff]", "[i+1 for i in (i := stuff)]", "def f(x := 1): pass",
          "del (a := 1)", "(*a := 1)", "f(a := 1, b=2)", "{a := 1}", "x[a := 1]", "(True := 1)", "(1 := 2)",
          "(__debug__ := 1)", "class C: [(i := j) for j in x]", "@a := b\ndef f(): pass"]:
    try:
        compile(s, "f", "exec")
        print("ok", s)
    except SyntaxError as e:
        print(s, "|", e.msg, e.lineno, e.offset)
