# A group with a cause, notes and a nested group with context.
try:
    1 / 0
except ZeroDivisionError as z:
    inner = ExceptionGroup('nested', [z, OSError(2, 'No such file')])
    inner.add_note('note on nested')
    try:
        raise inner
    except ExceptionGroup as g:
        raise ExceptionGroup('outer', [g, ValueError('plain')]) from z
