# Loggers, levels, handlers and formats.
import io
import logging

out = io.StringIO()
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter('%(levelname)s:%(name)s:%(message)s'))
log = logging.getLogger('app')
log.addHandler(handler)
log.setLevel(logging.DEBUG)
log.propagate = False
log.debug('d %s', 1)
log.info('i %(x)s', {'x': 2})
log.warning('w')
log.error('e %d %d', 1, 2)
log.critical('c')
log.log(15, 'fifteen')
child = logging.getLogger('app.sub.deep')
child.info('from below')
print(child.parent, log, child, logging.getLogger(), log.level, child.getEffectiveLevel(), child.isEnabledFor(10), log.getChild('x').name)
middle = logging.getLogger('app.sub')
print(child.parent is middle, middle.parent is log, logging.getLogger('app') is log)
try:
    1 / 0
except ZeroDivisionError:
    log.exception('failed')
print(out.getvalue().replace(__file__, 'FILE').split('Traceback')[0], 'ZeroDivisionError: division by zero' in out.getvalue())
out.truncate(0)
out.seek(0)
handler.setLevel(logging.ERROR)
log.info('no')
log.error('yes')
class F(logging.Filter):
    def filter(self, record):
        return 'secret' not in record.getMessage()
log.addFilter(F())
log.error('secret %s', 1)
log.error('open')
print(repr(out.getvalue()))
print(logging.getLevelName(30), logging.getLevelName('INFO'), logging.getLevelName(7), logging.INFO, logging.WARN)
logging.addLevelName(25, 'NOTICE')
print(logging.getLevelName(25))
for style, fmt in (('{', '{levelname}-{message}'), ('$', '$levelname+${message}'), ('%', '%(message)s|%(custom)s')):
    f = logging.Formatter(fmt, style=style, defaults={'custom': 'dflt'})
    record = logging.makeLogRecord({'msg': 'hi %s', 'args': ('you',), 'levelname': 'INFO'})
    print(f.format(record))
for f in [lambda: log.setLevel('NOPE'), lambda: log.setLevel(1.5), lambda: logging.Formatter('x', style='?'), lambda: logging.Formatter('none'), lambda: logging.getLogger(1), lambda: logging.Handler().emit(None), lambda: logging.basicConfig(nope=1)]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
a = logging.LoggerAdapter(log, {'user': 'me'})
handler.setFormatter(logging.Formatter('%(user)s %(message)s %(lineno)d %(module)s'))
a.error('adapted')
print(out.getvalue().splitlines()[-1])
logging.disable(logging.ERROR)
log.error('disabled')
logging.disable(logging.NOTSET)
print(out.getvalue().splitlines()[-1], handler, logging.NullHandler(), log.hasHandlers(), log.handlers == [handler])
log.removeHandler(handler)
print(log.handlers, logging.getLevelNamesMapping()['WARN'])
