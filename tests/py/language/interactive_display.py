# Code compiled as interactive shows its values through sys.displayhook.
import sys, io
for text in ["1 + 1", "None", "'a'; 2", "x = 5", "for i in range(2): i\n", "if 1: 'yes'\n", "def f(): 5\n", "[1, 2]"]:
    old, sys.stdout = sys.stdout, io.StringIO()
    try:
        exec(compile(text, "<s>", "single"), {})
        shown = sys.stdout.getvalue()
    finally: sys.stdout = old
    print(repr(text), repr(shown))
for text in ["", "\n", "# c", "a=1\nb=2"]:
    try: compile(text, "<s>", "single")
    except SyntaxError as e: print(repr(text), e.msg)
