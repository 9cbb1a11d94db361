#!/usr/bin/env python3
"""Measures how operations grow with n, under several interpreters, and draws it.

    growth.py [--max N] [--svg FILE] NAME=COMMAND [NAME=COMMAND ...]

Each operation runs for n = 10^3 up to N in a process of its own and prints nanoseconds an item
(the best of a few rounds). An operation that grows as it should has a line that stays level. The
table names the greatest n whose figure is more than three times that of the n before.
"""

import argparse
import shlex
import subprocess
import sys
import tempfile

# Name: preparation, then the timed statements; both know n. `items` is what one round counts.
OPERATIONS = {
    "list append": ("", "a = []\nfor i in range(n): a.append(i)", "n"),
    "list pop": ("b = list(range(n))", "a = b[:]\nwhile a: a.pop()", "n"),
    "list index": ("a = list(range(n))", "for i in range(n): a[i]", "n"),
    "dict insert": ("", "d = {}\nfor i in range(n): d[i] = i", "n"),
    "dict lookup": ("d = {str(i): i for i in range(n)}\nk = list(d)", "for x in k: d[x]", "n"),
    "dict delete, first": ("c = dict.fromkeys(range(n))", "d = c.copy()\nfor i in range(n): del d[i]", "n"),
    "dict delete, last": ("c = dict.fromkeys(range(n))", "d = c.copy()\nfor i in range(n - 1, -1, -1): del d[i]", "n"),
    "dict delete, mixed": (
        "c = dict.fromkeys(range(n))\nk = [i * 7919 % n for i in range(n)] if n % 7919 else list(c)",
        "d = c.copy()\nfor i in k: d.pop(i, None)",
        "n",
    ),
    "dict queue": (
        "",
        "d = {}\nfor i in range(n):\n  d[i] = i\n  if i > 100: del d[next(iter(d))]",
        "n",
    ),
    "set union": ("a = set(range(n)); b = set(range(n // 2, n + n // 2))", "a | b", "n"),
    "set intersection": ("a = set(range(n)); b = set(range(n // 2, n + n // 2))", "a & b", "n"),
    "set difference": ("a = set(range(n)); b = set(range(n // 2, n + n // 2))", "a - b", "n"),
    "set pop": ("b = set(range(n))", "a = set(b)\nwhile a: a.pop()", "n"),
    "deque at the ends": (
        "from collections import deque",
        "d = deque()\nfor i in range(n): d.append(i); d.appendleft(i)\nwhile d: d.pop(); d.popleft()",
        "n",
    ),
    "str +=": ("", "s = ''\nfor i in range(n): s += 'x'", "n"),
    "str += in an attribute": (
        "class C: pass\nc = C()",
        "c.s = ''\nfor i in range(min(n, 100000)): c.s += 'x'",
        "min(n, 100000)",
    ),
    "str slicing": ("s = 'abcdefghij' * (n // 10)", "for i in range(0, n, 10): s[i:i + 10]", "n // 10"),
    "str find": ("s = 'ab' * (n // 2) + 'c'", "s.find('c')", "n"),
    "str find, hard": ("s = 'a' * n; p = 'a' * (n // 2) + 'b'", "s.find(p)", "n"),
    "str split": ("s = 'ab ' * (n // 3)", "s.split()", "n // 3"),
    "str join": ("a = ['ab'] * n", "','.join(a)", "n"),
    "str replace": ("s = 'ab' * (n // 2)", "s.replace('b', 'cd')", "n // 2"),
    "startswith(p, i)": ("s = 'ab' * (n // 2)", "for i in range(n): s.startswith('ba', i)", "n"),
    "wide str index": ("s = '\u00e4\u20ac' * (n // 2)", "for i in range(n): s[i]", "n"),
    "wide startswith(p, i)": ("s = '\u00e4\u20ac' * (n // 2)", "for i in range(n): s.startswith('\u20ac', i)", "n"),
    "sort, random": ("a = [i * 7919 % 1000003 for i in range(n)]", "sorted(a)", "n"),
    "sort, sorted": ("a = list(range(n))", "sorted(a)", "n"),
    "sort by key": ("a = [i * 7919 % 1000003 for i in range(n)]", "sorted(a, key=lambda x: -x)", "n"),
    "int multiply": ("a = 3 ** (n // 2); b = 7 ** (n // 3)", "a * b", "n"),
    "int print": (
        "import sys\nsys.set_int_max_str_digits(0)\nm = min(n, 100000)\na = 7 ** m",
        "str(a)",
        "m",
    ),
    "int parse": (
        "import sys\nsys.set_int_max_str_digits(0)\nm = min(n, 100000)\na = '7' * m",
        "int(a)",
        "m",
    ),
    "attributes of an instance": (
        "class C: pass\nk = ['a%d' % i for i in range(n)]",
        "c = C()\nfor x in k: setattr(c, x, 1)",
        "n",
    ),
    "instances kept": ("class C:\n  def __init__(self, x): self.x = x", "a = [C(i) for i in range(n)]", "n"),
    "linked list": (
        "class C:\n  def __init__(self, x): self.x = x",
        "c = None\nfor i in range(n): c = C(c)\nwhile c is not None: c = c.x",
        "n",
    ),
    "generator": ("def g():\n  for i in range(n): yield i", "for x in g(): pass", "n"),
    "exception through frames": (
        "m = min(n, 900)\ndef f(d):\n  if d: f(d - 1)\n  else: raise ValueError\n"
        "def g():\n  try: f(m)\n  except ValueError: pass",
        "for i in range(n // m): g()",
        "n // m * m",
    ),
    "list insert at 0": ("m = min(n, 30000)", "a = []\nfor i in range(m): a.insert(0, i)", "m"),
    "list extend": ("b = [1, 2, 3]", "a = []\nfor i in range(n): a.extend(b)", "n"),
    "bytearray append": ("", "a = bytearray()\nfor i in range(n): a.append(1)", "n"),
    "bytes +=": ("m = min(n, 30000)", "a = b''\nfor i in range(m): a += b'x'", "m"),
    "StringIO": ("import io", "f = io.StringIO()\nfor i in range(n): f.write('ab')\nf.getvalue()", "n"),
    "heapq": (
        "import heapq",
        "h = []\nfor i in range(n): heapq.heappush(h, i * 7919 % 1000003)\nwhile h: heapq.heappop(h)",
        "n",
    ),
    "re.findall": ("import re\ns = 'ab1 ' * (n // 4)", "re.findall(r'[a-z]+', s)", "n // 4"),
    "json": ("import json\na = [{'a': i, 'b': 'x'} for i in range(n // 10)]", "json.loads(json.dumps(a))", "n // 10"),
}

PROGRAM = """
import time
n = {n}
{prepare}
{items_name} = {items}
def timed():
{body}
best = None
for _ in range(3):
    start = time.perf_counter()
    timed()
    took = time.perf_counter() - start
    best = took if best is None or took < best else best
    if took > 2:
        break
print(best / max({items_name}, 1) * 1e9)
"""


def measure(command, name, n, limit):
    prepare, body, items = OPERATIONS[name]
    text = PROGRAM.format(
        n=n,
        prepare=prepare,
        items=items,
        items_name="items_of_a_round",
        body="\n".join("    " + line for line in body.split("\n")),
    )
    with tempfile.NamedTemporaryFile("w", suffix=".py", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        try:
            run = subprocess.run(
                shlex.split(command) + [file.name], capture_output=True, text=True, timeout=limit
            )
        except subprocess.TimeoutExpired:
            return None
    if run.returncode:
        sys.exit(f"{name}: {run.stderr}")
    return float(run.stdout)


def draw(path, names, sizes, figures):
    """One small chart an operation: nanoseconds an item over n, both logarithmic."""
    import math

    wide, high, columns = 220, 130, 5
    rows = (len(OPERATIONS) + columns - 1) // columns
    colours = ["#1f6feb", "#999999", "#d1642c", "#2c8a4b"]
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{columns * wide}" height="{rows * high + 20}" '
        'font-family="sans-serif" font-size="10">',
        f'<rect width="{columns * wide}" height="{rows * high + 20}" fill="white"/>',
    ]
    for at, operation in enumerate(OPERATIONS):
        left, top = at % columns * wide + 30, at // columns * high + 20
        values = [f for name in names for f in figures[operation][name] if f]
        low, top_value = math.log10(min(values)) - 0.1, math.log10(max(values)) + 0.1
        span = max(top_value - low, 1.0)
        out.append(f'<text x="{left}" y="{top - 4}">{operation}</text>')
        out.append(
            f'<rect x="{left}" y="{top}" width="{wide - 45}" height="{high - 40}" fill="none" stroke="#ddd"/>'
        )
        for colour, name in zip(colours, names):
            points = []
            for i, figure in enumerate(figures[operation][name]):
                if figure:
                    x = left + i * (wide - 45) / max(len(sizes) - 1, 1)
                    y = top + (high - 40) * (1 - (math.log10(figure) - low) / span)
                    points.append(f"{x:.1f},{y:.1f}")
            out.append(f'<polyline points="{" ".join(points)}" fill="none" stroke="{colour}" stroke-width="1.5"/>')
        out.append(f'<text x="{left}" y="{top + high - 28}" fill="#666">10^3 … n; {10 ** low:.0f} … {10 ** (low + span):.0f} ns</text>')
    for i, (colour, name) in enumerate(zip(colours, names)):
        out.append(f'<text x="{10 + i * 160}" y="{rows * high + 14}" fill="{colour}">{name}</text>')
    out.append("</svg>")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(out) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--max", type=int, default=1_000_000)
    parser.add_argument("--svg")
    parser.add_argument("--only")
    parser.add_argument("--limit", type=float, default=60, help="seconds a process may take")
    parser.add_argument("commands", nargs="+", metavar="NAME=COMMAND")
    args = parser.parse_args()
    commands = dict(command.split("=", 1) for command in args.commands)
    sizes = [10**k for k in range(3, 8) if 10**k <= args.max]
    if args.only:
        for name in list(OPERATIONS):
            if args.only not in name:
                del OPERATIONS[name]
    figures = {}
    print("| Nanoseconds an item | | " + " | ".join(f"{n:,}" for n in sizes) + " | Grows |")
    print("| --- | --- | " + "---: | " * len(sizes) + "--- |")
    for operation in OPERATIONS:
        figures[operation] = {}
        for name, command in commands.items():
            row = []
            for n in sizes:
                done = len(row) > 1 and (row[-1] is None or row[-1] * n > args.limit * 3e8)
                row.append(None if done else measure(command, operation, n, args.limit))
            figures[operation][name] = row
            jumps = [n for n, a, b in zip(sizes[1:], row, row[1:]) if a and b and b > 3 * a]
            cells = " | ".join("-" if f is None else f"{f:.1f}" for f in row)
            print(f"| {operation} | {name} | {cells} | {f'at {jumps[-1]:,}' if jumps else ''} |", flush=True)
    if args.svg:
        draw(args.svg, list(commands), sizes, figures)


if __name__ == "__main__":
    main()
