"""Makes the table of features in compatibility.md by running probes.

Usage: python3 docs/compatibility.py [--check] [PADCELL]

A probe is a small program and what CPython 3.13 prints for it.  The table says
whether Padcell prints the same.  With --check nothing is written, and the exit
status is 1 when the table in the file is not what the probes give today.
"""

import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
PAGE = HERE / "compatibility.md"
BEGIN, END = "<!-- probes -->\n", "<!-- end of probes -->\n"

PROBES = [
    ("Walrus in a comprehension", "print([y := x for x in 'ab'], y)", "['a', 'b'] b"),
    ("`match` with mapping, class and or-patterns",
     "match {'k': [1, 2]}:\n case {'k': [int(a) | str(a), *r]}: print(a, r)", "1 [2]"),
    ("`except*`", "try: raise ExceptionGroup('g', [ValueError(1), KeyError(2)])\n"
     "except* ValueError as e: print(repr(e.exceptions))\nexcept* KeyError: print('k')",
     "(ValueError(1),)\nk"),
    ("Parenthesized `with`", "import contextlib as c\n"
     "with (c.nullcontext(1) as a, c.nullcontext(2) as b): print(a, b)", "1 2"),
    ("Positional-only parameters", "def f(a, /, **k): return a, k\nprint(f(1, a=2))", "(1, {'a': 2})"),
    ("Type parameters", "def f[T: int](x: T) -> T: return x\nprint(f.__type_params__, f(1))", "(T,) 1"),
    ("`type` statements", "type L[T] = list[T]\nprint(L.__value__)", "list[T]"),
    ("Nested f-strings of the same quotes", "print(f'{'a' + f'{1+1}'}')", "a2"),
    ("f-strings with `=`", "x = 1\nprint(f'{x + 1 = :>4}')", "x + 1 =    2"),
    ("Async generators and comprehensions",
     "import asyncio\nasync def g():\n for i in range(3): yield i\n"
     "async def m(): print([i async for i in g()])\nasyncio.run(m())", "[0, 1, 2]"),
    ("Metaclass with `__prepare__`", "class M(type):\n def __prepare__(n, b): return {'x': 1}\n"
     "class A(metaclass=M): y = x\nprint(A.y)", "1"),
    ("`__set_name__`, `__init_subclass__`", "class D:\n def __set_name__(s, o, n): print(n)\n"
     "class B:\n def __init_subclass__(c, k): print(k)\nclass C(B, k=1): d = D()", "d\n1"),
    ("`__slots__`", "class A: __slots__ = 'a',\ntry: A().b = 1\nexcept AttributeError: print('no')", "no"),
    ("`__del__` at `del`", "class A:\n def __del__(s): print('gone')\na = A()\ndel a\nprint('on')", "gone\non"),
    ("Generators closed when dropped", "def g():\n try: yield 1\n finally: print('closed')\n"
     "i = g(); next(i)\ndel i\nprint('on')", "closed\non"),
    ("Callbacks of weak references", "import weakref\nclass A: pass\na = A()\n"
     "r = weakref.ref(a, lambda r: print('dead'))\ndel a\nprint(r())", "dead\nNone"),
    ("`__del__` of a function's locals at its return, inside another function",
     "class A:\n def __del__(s): print('gone')\ndef f(): a = A()\ndef g():\n f()\n print('on')\ng()", "gone\non"),
    ("`e.__traceback__` with `tb_next`", "def f(): 1 / 0\ntry: f()\n"
     "except ZeroDivisionError as e: print(e.__traceback__.tb_next.tb_lineno, e.__traceback__ is e.__traceback__)",
     "1 True"),
    ("Locals of a traceback's frames", "def f():\n x = 5\n 1 / 0\ntry: f()\n"
     "except ZeroDivisionError as e: print(e.__traceback__.tb_next.tb_frame.f_locals)", "{'x': 5}"),
    ("Notes and chained exceptions", "try:\n try: 1 / 0\n except Exception as e: e.add_note('n'); raise KeyError from e\n"
     "except KeyError as k: print(k.__cause__.__notes__)", "['n']"),
    ("Suggestions in messages", "import sys, io\nsys.stderr = io.StringIO()\nimport traceback\n"
     "try: foo = 1; fooo\nexcept NameError as e: print(traceback.format_exception(e)[-1].strip())",
     "NameError: name 'fooo' is not defined. Did you mean: 'foo'?"),
    ("Warnings for `is` with a literal", "import warnings\nwith warnings.catch_warnings(record=True) as w:\n"
     " warnings.simplefilter('always')\n compile('x is 1', 'f', 'exec')\n print(len(w))", "1"),
    ("More than 180 parameters", "exec('def f(' + ','.join(f'a{i}' for i in range(300)) + '): return a299')\n"
     "print(f(*range(300)))", "299"),
    ("`compile` to a syntax tree", "import ast\nprint(ast.dump(ast.parse('1')))",
     "Module(body=[Expr(value=Constant(value=1))])"),
    ("`sys.settrace`", "import sys\nsys.settrace(None)\nprint('ok')", "ok"),
    ("Threads", "import threading\nt = threading.Thread(target=print, args=(1,))\nt.start(); t.join()", "1"),
]


def main():
    args = [a for a in sys.argv[1:] if a != "--check"]
    padcell = args[0] if args else str(HERE.parent / "target" / "debug" / "padcell")
    lines = ["| Feature | Works |\n", "| --- | :---: |\n"]
    for name, program, expected in PROBES:
        try:
            done = subprocess.run([padcell, "-c", program], capture_output=True, text=True, timeout=60)
            works = done.returncode == 0 and done.stdout == expected + "\n"
        except subprocess.TimeoutExpired:
            works = False
        lines.append(f"| {name} | {'yes' if works else 'no'} |\n")
    page = PAGE.read_text()
    head, rest = page.split(BEGIN)
    tail = rest.split(END)[1]
    made = head + BEGIN + "".join(lines) + END + tail
    if "--check" in sys.argv:
        sys.exit(made != page)
    PAGE.write_text(made)


if __name__ == "__main__":
    main()
