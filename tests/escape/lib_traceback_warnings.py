# traceback and warnings show text, and only of the cell's own.
from attempt import attempts, works

attempts('''
import traceback
try:
    raiser()
except ValueError as e:
    loot = [line for line in traceback.format_exception(e) if 'attempt.py' in line]

import traceback
try:
    raiser()
except ValueError as e:
    loot = list(traceback.walk_tb(e.__traceback__))

import traceback
loot = [frame for frame in traceback.extract_stack() if frame.filename != '<string>']

import traceback
loot = [text for text in traceback.format_stack() if 'attempt' in text]

import traceback
try:
    raiser()
except ValueError as e:
    loot = traceback.TracebackException.from_exception(e).stack or (
        'attempt' in ''.join(traceback.TracebackException.from_exception(e).format()))

import traceback
try:
    exec(compile('1/0', '/etc/passwd', 'exec'))
except ZeroDivisionError as e:
    loot = 'root:' in traceback.format_exc()

import traceback
def own():
    raise KeyError('own')
try:
    call(own)
except KeyError:
    loot = 'attempt' in traceback.format_exc() or 'function(' in traceback.format_exc()

import traceback
def secretive():
    try:
        raiser('a path of the supervisor')
    except ValueError:
        raise KeyError('public')
try:
    secretive()
except KeyError:
    loot = 'supervisor' in traceback.format_exc()

import traceback
loot = traceback.FrameSummary('/etc/passwd', 1, 'x').line

import logging, io
stream = io.StringIO()
logging.basicConfig(stream=stream, force=True)
try:
    raiser()
except ValueError as e:
    logging.error('x', exc_info=e)
loot = 'attempt' in stream.getvalue()

import traceback
loot = traceback.linecache

import traceback
try:
    raiser()
except ValueError as e:
    traceback.clear_frames(e.__traceback__)
    loot = traceback.print_tb(e.__traceback__)

import warnings
loot = warnings.sys

import warnings
def show(*args):
    global loot
    loot = args[-1] if hasattr(args[-1], '__globals__') else None
warnings.showwarning = show
with warnings.catch_warnings(record=True):
    warnings.warn('x')

import warnings
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    warnings.warn('x', stacklevel=2)
loot = [w.filename for w in seen if 'attempt' in w.filename]

import warnings
loot = warnings.catch_warnings(record=True).__enter__.__func__

import warnings
class W(Warning):
    def __str__(self):
        return str(cap.__globals__)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    warnings.warn(W('x'))
loot = [str(w.message) for w in seen]
''')

works('''
import traceback
def bad():
    return 1 / 0
try:
    bad()
except ZeroDivisionError:
    result = traceback.format_exc().splitlines()[-1], 'bad' in traceback.format_exc()

import traceback
def own():
    raise KeyError('own')
try:
    call(own)
except KeyError:
    result = traceback.format_exc()

import traceback
try:
    raiser()
except ValueError as e:
    result = ''.join(traceback.format_exception(e))

import traceback
def inner():
    return [frame.name for frame in traceback.extract_stack()], traceback.format_stack(limit=1)
result = call(inner)

import logging, io
stream = io.StringIO()
logging.basicConfig(stream=stream, force=True)
try:
    raiser()
except ValueError:
    logging.exception('x')
result = stream.getvalue()

import warnings
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    warnings.warn('careful')
result = str(seen[0].message), seen[0].category.__name__
''')
