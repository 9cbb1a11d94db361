# Annotations of targets of every kind.
x: int
print("x" in globals(), __annotations__)
x: int = 1
t: tuple = 1, 2
print(x, t)
class A:
    y: "str" = 'a'
    z: list[int]
    (w): int = 3
print(A.__annotations__, A.w)
def f():
    q: int
    try: print(q)
    except NameError as e: print(e)
    r: undefined_name = 3
    return r
print(f(), f.__annotations__)
a = [0]
a[0]: int = 5
A.k: int = 8
print(a, A.k)
for s in ["(x, y): int", "x, y: int", "[a]: int = 1", "f(): int = 1", "def f():\n global z\n z: int = 1",
          "x: int: str", "x: int += 1", "x: yield"]:
    try:
        compile(s, "f", "exec")
        print("ok", s)
    except SyntaxError as e:
        print(s, "|", e.msg)
