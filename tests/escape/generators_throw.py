# throw into a supervisor's generator, and what comes back from it.
from attempt import attack, allow

def supervisor_generator():
    try:
        yield 1
    except ValueError as e:
        yield f'caught {e}'

attack('try:\n    g.throw(KeyError("k"))\nexcept KeyError as e:\n    loot = e.__traceback__', g=supervisor_generator())
attack('try:\n    next(g)\n    g.throw(KeyError)\nexcept KeyError as e:\n    loot = e.__traceback__.tb_frame', g=supervisor_generator())
attack('loot = g.throw.__self__', g=supervisor_generator())
allow("next(g)\nresult = g.throw(ValueError('v'))", g=supervisor_generator())
allow('next(g)\ng.close()\nresult = list(g)', g=supervisor_generator())
