"""What all cells see of the interpreter takes no marks: neither a record of `sys` nor a library module."""
import json
import sys

import rexec

WRITES = [
    "import sys; sys.version_info.mark = ['x']",
    "import sys; setattr(sys.version_info, 'mark', 'x')",
    "import sys; object.__setattr__(sys.version_info, 'mark', 'x')",
    "import sys; type(sys.version_info).mark = 'x'",
    "import json; json.mark = 'x'",
    "import json; json.JSONDecoder.mark = 'x'",
    "import typing; typing.collections.OrderedDict.mark = 'x'",
    "import datetime; datetime.date.mark = 'x'",
]
LOOKS = [
    "import sys; getattr(sys.version_info, 'mark', 'clean')",
    "import json; getattr(json, 'mark', 'clean')",
    "import json; getattr(json.JSONDecoder, 'mark', 'clean')",
    "import typing; getattr(typing.collections.OrderedDict, 'mark', 'clean')",
    "import datetime; getattr(datetime.date, 'mark', 'clean')",
]

one, other = rexec.RExec(), rexec.RExec()
for write in WRITES:
    try:
        one.r_exec(write)
    except Exception as e:
        print(f'blocked: {type(e).__name__}: {e}')
    else:
        print('allowed: in its own copy')
for look in LOOKS:
    setup, _, expression = look.partition('; ')
    other.r_exec(setup)
    print(other.r_eval(expression))

import datetime
import typing
print(hasattr(sys.version_info, 'mark'), hasattr(json, 'mark'), hasattr(json.JSONDecoder, 'mark'),
      hasattr(typing.collections.OrderedDict, 'mark'), hasattr(datetime.date, 'mark'))

# The module a cell imports belongs to it.
print(other.r_eval("json.loads('[1]')"))
