# What except* did not handle is shown as a group again.
def work():
    raise ExceptionGroup('batch', [ValueError(1), TypeError(2), ValueError(3)])

try:
    work()
except* TypeError as e:
    print('handled', e.exceptions)
