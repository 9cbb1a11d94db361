"""A supervisor: runs three programs of strangers, each in a padded cell of its own.

    padcell run examples/supervisor.py

This file is trusted.  The applets are not: what they may do is what stands here.
"""

from rexec import LimitExceeded, RExec

HERE = __file__.rpartition("/")[0] or "."

LIMITS = {
    "max_fuel": 5_000_000,
    "max_memory": 16 << 20,
    "max_output": 20_000,
    "max_depth": 100,
}

heard = []


def api(text):
    """The one thing an applet is given: it may say something to the supervisor."""
    heard.append(str(text))
    return len(heard)


class Cell(RExec):
    """The policy: the default one, but files are out of reach and no module but math is in it."""

    ok_builtin_modules = ("math",)
    ok_posix_names = ()

    def r_open(self, file, mode="r", *rest):
        if mode not in ("r", "rb"):
            return super().r_open(file, mode, *rest)
        raise OSError(f"no file for you: {file}")


def run(name):
    print(f"--- {name}")
    cell = Cell(limits=LIMITS)
    cell.add_module("__main__").api = api
    try:
        cell.r_execfile(f"{HERE}/applets/{name}")
    except LimitExceeded as end:
        print(f"[stopped by {end.limit} = {LIMITS[end.limit]:,}]")
    except Exception as error:
        print(f"[failed: {type(error).__name__}: {error}]")
    else:
        print("[done]")


for applet in ("honest.py", "thief.py", "endless.py"):
    run(applet)

print("--- the supervisor heard")
for text in heard:
    print(text)
