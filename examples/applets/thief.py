"""A thief: tries to get at the supervisor's globals and to write a file."""


def attempt(what, theft):
    try:
        loot = theft()
    except Exception as refusal:
        print(f"{what:34} {type(refusal).__name__}: {refusal}")
    else:
        print(f"{what:34} GOT {loot!r}")


attempt("api.__globals__", lambda: api.__globals__)
attempt("the same by a computed name", lambda: getattr(api, "__glo" + "bals__"))
attempt("the same through a format field", lambda: "{0.__globals__}".format(api))
attempt("all classes there are", lambda: object.__subclasses__())
attempt("open('stolen.txt', 'w')", lambda: open("stolen.txt", "w"))
attempt("open('/etc/passwd')", lambda: open("/etc/passwd"))
attempt("import subprocess", lambda: __import__("subprocess"))
attempt("eval with builtins of its own", lambda: eval("open", {"__builtins__": {}}))

api("thief.py: nothing to see here")
