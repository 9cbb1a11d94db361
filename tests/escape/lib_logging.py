# Log records, formats and handlers.
from attempt import attempts, works

import logging

lines = []


class Lines(logging.Handler):
    def emit(self, record):
        lines.append(self.format(record))


_logger = logging.getLogger('supervisor')
_logger.addHandler(Lines())
_logger.propagate = False


def log(*args):
    _logger.warning(*args)

attempts('''
import logging
loot = logging.FileHandler('stolen.log')

import logging
loot = logging.LogRecord('a', 1, 'b', 1, 'c', (), None).__dict__

import logging
loot = logging.Formatter('{args[0].__globals__}', style='{').format(logging.LogRecord('a', 1, 'b', 1, 'c%s', (cap,), None))

import logging
loot = logging.Formatter('{msg.__code__}', style='{', validate=False).format(logging.LogRecord('a', 1, 'b', 1, cap, (), None))

import logging
loot = logging.Formatter('$msg', style='$').format.__func__

import logging
loot = logging.makeLogRecord({'__class__': Given}).__class__ is Given

import logging
loot = logging.getLogger().manager.loggerClass or logging.Logger.manager.__dict__

import logging
loot = logging.getLogger().findCaller()[0] if 'supervis' in str(logging.getLogger().findCaller()) else logging.getLogger().findCaller.__func__

import logging
loot = logging.currentframe()

log('{0.__globals__}', cap)
loot = [line for line in lines if 'cap' in line]

class M(str):
    def __mod__(self, args):
        return str(args[0].__globals__)
log(M('%s'), cap)
loot = [line for line in lines if '__name__' in line]
''', lines=lines, Lines=Lines, log=log)

works('''
import io, logging
out = io.StringIO()
log = logging.getLogger('own')
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter('{levelname}:{name}:{message}:{extra}', style='{'))
log.addHandler(handler)
log.propagate = False
log.warning('text %d', 5, extra={'extra': 'e'})
result = out.getvalue()

log('a %s', 1)
result = lines[-1]
''', lines=lines, Lines=Lines, log=log)
