# An exception raised in an except* block joins the unhandled ones.
try:
    raise ExceptionGroup('batch', [ValueError(1), TypeError(2)])
except* ValueError as e:
    raise KeyError('new one')
