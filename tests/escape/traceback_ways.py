# Every way to a traceback or frame from an exception.
from attempt import allow, attack

def cap(x=1, *, key=None):
    return x

def call(f, *args, **kw):
    return f(*args, **kw)

class Given:
    shared = []
    def __init__(self, value=1):
        self.value = value
    def method(self):
        return self.value
    @property
    def prop(self):
        return self.value
    @classmethod
    def made(cls):
        return cls()
    @staticmethod
    def static():
        return 5

given = Given()

def boom():
    secret = 'local'
    raise ValueError('boom')
def boom_from():
    try: raise KeyError('inner')
    except KeyError as e: raise ValueError('outer') from e

attack('try: boom()\nexcept ValueError as e: loot = e.__traceback__', boom=boom,boom_from=boom_from)
attack('try: boom()\nexcept ValueError as e: loot = e.__traceback__.tb_frame', boom=boom,boom_from=boom_from)
attack("try: boom()\nexcept ValueError as e: loot = getattr(e, '__traceback__')", boom=boom,boom_from=boom_from)
attack('try: boom()\nexcept ValueError as e: loot = e.with_traceback(None).__traceback__', boom=boom,boom_from=boom_from)
attack('try: boom()\nexcept ValueError as e: loot = BaseException.__traceback__.__get__(e)', boom=boom,boom_from=boom_from)
attack('try: boom()\nexcept ValueError as e: loot = vars(e)', boom=boom,boom_from=boom_from)
attack('try: boom()\nexcept ValueError as e: loot = e.__dict__', boom=boom,boom_from=boom_from)
attack('try: boom()\nexcept ValueError as e: loot = e.__reduce_ex__(2)', boom=boom,boom_from=boom_from)
attack('try: boom()\nexcept ValueError as e: loot = e.__reduce__()', boom=boom,boom_from=boom_from)
attack('try: boom()\nexcept ValueError as e: loot = e.__setstate__', boom=boom,boom_from=boom_from)
attack('try: boom()\nexcept ValueError as e: loot = e.__context__', boom=boom,boom_from=boom_from)
attack('try: boom_from()\nexcept ValueError as e: loot = e.__cause__', boom=boom,boom_from=boom_from)
attack('try: boom_from()\nexcept ValueError as e: loot = e.__context__', boom=boom,boom_from=boom_from)
attack('try: boom_from()\nexcept ValueError as e: loot = e.__cause__.__traceback__', boom=boom,boom_from=boom_from)
attack('import sys\nloot = sys.exc_info()', boom=boom)
attack("import traceback\ntry: boom()\nexcept ValueError as e: loot = 'secret' in ''.join(traceback.format_exception(e))", boom=boom)
attack('import traceback\ntry: boom()\nexcept ValueError as e: loot = [f for f in traceback.extract_tb(e.__traceback__)]', boom=boom)
attack('import traceback\ntry: boom()\nexcept ValueError as e: loot = [s for s in traceback.TracebackException.from_exception(e).stack]', boom=boom)
attack('import traceback\nloot = [f for f in traceback.walk_stack(None)]', boom=boom)
attack('import contextlib\nclass M:\n    def __exit__(self, *a):\n        global loot\n        loot = a[2]\n        return True\n    def __enter__(self): pass\nwith contextlib.ExitStack() as s:\n    s.enter_context(M())\n    boom()', boom=boom)
attack('def g():\n    try: yield\n    except ValueError as e:\n        global loot\n        loot = e.__traceback__\ng = g(); next(g)\ntry: boom()\nexcept ValueError as e:\n    try: g.throw(e)\n    except StopIteration: pass', boom=boom)
attack('try:\n    boom()\nexcept* ValueError as e:\n    loot = e.exceptions[0].__traceback__', boom=boom)
allow('try: boom()\nexcept ValueError as e: result = [str(e), e.args, type(e) is ValueError]', boom=boom)
allow('try:\n    raise KeyError(1)\nexcept KeyError as e: result = [e.__traceback__, e.__context__, e.__cause__]')
