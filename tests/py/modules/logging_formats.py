# logging: records, formats of all styles, filters, levels, propagation, adapters.
import io
import logging

out = io.StringIO()
h = logging.StreamHandler(out)
log = logging.getLogger('app.module')
log.setLevel(logging.DEBUG)
log.addHandler(h)
log.propagate = False
for fmt, style in (('%(levelname)-8s %(name)s: %(message)s', '%'), ('{levelname:<8}|{message}', '{'), ('$levelname $message', '$')):
    h.setFormatter(logging.Formatter(fmt, style=style))
    log.info('hello %s', 'world')
    log.warning('%(a)d items', {'a': 3})
    log.debug('plain 100%')
try:
    1 / 0
except ZeroDivisionError:
    log.exception('failed')
text = out.getvalue()
print(text.splitlines()[:9], text.splitlines()[9], text.splitlines()[-1])
out.truncate(0)
out.seek(0)
h.setFormatter(logging.Formatter('%(levelno)d %(funcName)s %(module)s %(filename)s %(threadName)s %(message)s'))


def caller():
    log.error('from here', stack_info=False)


caller()
print(out.getvalue().strip())
print(logging.getLevelName(10), logging.getLevelName('ERROR'), logging.getLevelName(5), log.isEnabledFor(10), log.getEffectiveLevel(), log.level, log.name, log.parent.name, logging.getLogger('app').getChild('module') is log, repr(log), logging.getLogger().name, repr(h))


class Even(logging.Filter):
    def filter(self, record):
        return record.args and record.args[0] % 2 == 0


f = Even()
log.addFilter(f)
out.truncate(0)
out.seek(0)
h.setFormatter(None)
for i in range(4):
    log.info('n=%d', i)
log.removeFilter(f)
log.log(25, 'custom')
logging.addLevelName(25, 'NOTICE')
h.setFormatter(logging.Formatter('%(levelname)s:%(extra)s:%(message)s', defaults={'extra': 'none'}))
log.log(25, 'x', extra={'extra': 'given'})
log.info('y')
a = logging.LoggerAdapter(log, {'extra': 'adapted'})
a.info('z')
print(out.getvalue().splitlines())
r = logging.LogRecord('n', logging.INFO, '/p/file.py', 7, 'm %s', ('arg',), None, 'func')
print(r, r.getMessage(), r.filename, r.module, r.lineno, r.funcName, logging.makeLogRecord({'msg': 'q'}).msg)
h.setLevel(logging.ERROR)
out.truncate(0)
out.seek(0)
log.info('dropped')
log.critical('kept')
print(repr(out.getvalue()), h.level, log.hasHandlers(), log.handlers == [h])
logging.disable(logging.CRITICAL)
log.critical('no')
logging.disable(logging.NOTSET)
mem = []


class Keep(logging.Handler):
    def emit(self, record):
        mem.append(self.format(record))


root = logging.getLogger('tree')
root.addHandler(Keep())
logging.getLogger('tree.leaf').warning('bubbles')
print(mem, logging.NullHandler().handle(r) is not None, logging.lastResort is not None)
for bad in (lambda: log.setLevel('NOPE'), lambda: log.setLevel(1.5), lambda: logging.Formatter('{x', style='{'), lambda: logging.Formatter('%(x)z'), lambda: logging.Formatter('a', style='!'), lambda: logging.getLogger(3), lambda: log.log('INFO', 'x'), lambda: logging.Formatter('no fields', style='$')):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
