"""Record what CPython 3.13.0 does with the programs under py/.

Usage: [PADCELL_ORACLE=python3.13] python3 tests/record.py [--check] [FILE ...]

Beside each program x.py this leaves
  x.out   its standard output, always;
  x.err   its standard error, only if there is any (then tests compare it);
  x.code  its exit status, only if that is not the usual one
          (0 without x.err, 1 with it).

A program is run from the folder tests/ with a relative path, under two
different hash seeds, and refused if the two runs differ.  CPython names the
main script by its absolute path in tracebacks, so the prefix of tests/ is cut
out here and by the harness alike.  With --check nothing is written and any
difference from the recorded files is reported.
"""

import os
import pathlib
import subprocess
import sys

TESTS = pathlib.Path(__file__).resolve().parent
ORACLE = os.environ.get("PADCELL_ORACLE", "python3.13")
FOLDERS = ["language", "builtins", "errors", "object_model", "imports", "modules"]


def programs():
    """Every program that is a test: under imports/ only the main.py files."""
    for folder in FOLDERS:
        for path in sorted((TESTS / "py" / folder).rglob("*.py")):
            if folder == "imports" and path.name != "main.py":
                continue
            yield path.relative_to(TESTS)


def run(path, seed):
    env = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    env["PYTHONHASHSEED"] = seed
    env["PYTHONUTF8"] = "1"
    done = subprocess.run(
        [ORACLE, "-B", "-s", str(path)],
        cwd=TESTS, env=env, stdin=subprocess.DEVNULL, capture_output=True, timeout=60,
    )
    prefix = (str(TESTS) + "/").encode()
    return done.stdout.replace(prefix, b""), done.stderr.replace(prefix, b""), done.returncode


def expectation(path):
    first = run(path, "1")
    if run(path, "2") != first:
        print(f"{path}: two runs differ, not recorded")
        return None
    out, err, code = first
    if b"/lib/python3" in out + err:
        print(f"{path}: shows a path of the oracle, not recorded")
        return None
    files = {".out": out}
    if err:
        files[".err"] = err
    if code != (1 if err else 0):
        files[".code"] = b"%d\n" % code
    return files


def main():
    version = subprocess.run(
        [ORACLE, "-c", "import platform; print(platform.python_implementation(), platform.python_version())"],
        capture_output=True, text=True,
    ).stdout.strip()
    if version != "CPython 3.13.0":
        raise SystemExit(f"the oracle must be CPython 3.13.0, but {ORACLE} is {version or 'absent'}")
    args = sys.argv[1:]
    check = "--check" in args
    names = [a for a in args if a != "--check"]
    paths = [pathlib.Path(n).resolve().relative_to(TESTS) for n in names] or list(programs())
    wrong = 0
    for path in paths:
        files = expectation(path)
        if files is None:
            wrong += 1
            continue
        for suffix in (".out", ".err", ".code"):
            target = (TESTS / path).with_suffix(suffix)
            old = target.read_bytes() if target.exists() else None
            new = files.get(suffix)
            if old == new:
                continue
            wrong += 1
            print(("differs: " if check else "recorded: ") + str(target.relative_to(TESTS)))
            if check:
                continue
            if new is None:
                target.unlink()
            else:
                target.write_bytes(new)
    print(f"{len(paths)} programs, {wrong} files {'differ' if check else 'changed'}")
    if check and wrong:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
