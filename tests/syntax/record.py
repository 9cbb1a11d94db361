"""Records what CPython 3.13.0 prints for each program in err/: run with python3.13 after adding or changing one.

    python3.13 tests/syntax/record.py [NAME...]

For err/NAME.py it writes err/NAME.err, the standard error of running the file, with the file's bare name. A program
that runs into something else than a SyntaxError is reported and gets no record.
"""

import pathlib
import subprocess
import sys

FOLDER = pathlib.Path(__file__).resolve().parent / "err"
KINDS = ("SyntaxError: ", "IndentationError: ", "TabError: ")


def record(program):
    run = subprocess.run(
        [sys.executable, "-W", "ignore", program.name],
        cwd=FOLDER,
        capture_output=True,
        encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8", "PYTHON_COLORS": "0"},
    )
    shown = run.stderr.replace(str(FOLDER) + "/", "")
    last = shown.rstrip("\n").rpartition("\n")[2]
    if run.returncode == 0 or not last.startswith(KINDS):
        print(f"{program.name}: no SyntaxError but {last!r}")
        return
    program.with_suffix(".err").write_text(shown, encoding="utf-8")


if sys.version_info[:3] != (3, 13, 0):
    sys.exit("the records are those of CPython 3.13.0")
names = sys.argv[1:]
for program in sorted(FOLDER.glob("*.py")):
    if not names or program.stem in names:
        record(program)
