# A generator belongs to the domain that made it, whoever resumes it.
import builtins
from attempt import attack, allow, cell, verdict

def cap():
    return 1

def supervisor_generator():
    yield 'cap' in cap.__globals__

attack('def own():\n    yield cap.__globals__\nloot = next(own())', cap=cap)
space = cell(cap=cap)
attack('def own():\n    yield 1\n    yield cap.__globals__\ng = own()\nnext(g)', space)
space['__builtins__'] = builtins
verdict(lambda: next(space['g']))
attack('loot = consume(cap.__globals__ for _ in [1])', consume=list, cap=cap)
space = cell(cap=cap)
attack('lazy = (cap.__globals__ for _ in [1])', space)
verdict(lambda: list(space['lazy']))
allow('result = next(g)', g=supervisor_generator())
allow('def own():\n    got = yield 1\n    yield got * 2\ng = own()\nresult = [next(g), g.send(5)]')
